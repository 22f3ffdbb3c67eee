package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.report.BurstListener.Step;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bursts that are not made whole: keys that fail, a listener that ends them. */
class UnfinishedBurstTest {
    @TempDir
    Path folder;

    private Burst<List<String>> burst(String... keys) {
        return BurstTest.burst(folder, keys);
    }

    private List<String> files() throws IOException {
        return List.copyOf(BurstTest.digests(folder).keySet());
    }

    @Test
    void tells_a_key_that_fails_and_goes_on_with_the_others() throws Exception {
        List<Step> steps = new ArrayList<>();
        BurstResult result = burst().by(List.of("a", "b", "c"), key -> {
                    if (key.equals("b")) {
                        throw new IllegalStateException("no connection");
                    }
                    return BurstProgram.data(key);
                })
                .jobs(2)
                .listener(steps::add)
                .run();

        assertThat(result.failures())
                .extracting(Object::toString)
                .containsExactly("report \"districts\" > key \"b\": its data could not be had:"
                        + " java.lang.IllegalStateException: no connection");
        assertThat(result.isComplete()).isFalse();
        assertThat(steps).extracting(Step::done).containsExactly(1, 2, 3);
        assertThat(files()).containsExactly("a.xlsx", "attest-manifest.json", "c.xlsx");
        assertThat(Manifest.read(folder).unmade()).containsExactly(Map.entry("districts", 1L));
    }

    @Test
    void leaves_the_keys_that_have_not_begun_when_it_is_cancelled() throws Exception {
        BurstResult result = burst("a", "b", "c", "d")
                .listener(new BurstListener() {
                    private boolean enough;

                    @Override
                    public void done(Step step) {
                        enough = step.done() == 2;
                    }

                    @Override
                    public boolean isCancelled() {
                        return enough;
                    }
                })
                .run();

        assertThat(result).isEqualTo(new BurstResult(2, 0, List.of(), 2));
        assertThat(files()).containsExactly("a.xlsx", "attest-manifest.json", "b.xlsx");
        assertThat(Verification.of(folder, List.of()).changes())
                .extracting(one -> one.where() + ": " + one.what())
                .containsExactly(
                        "attest-manifest.json: report \"districts\": 2 of it were to be made and were not, must be"
                                + " made by the same run again");
        assertThat(burst("a", "b", "c", "d").run()).isEqualTo(new BurstResult(2, 2, List.of(), 0));
        assertThat(Manifest.read(folder).unmade()).isEmpty();
    }

    @Test
    void is_whole_when_the_key_that_was_not_made_is_none_of_it_any_more() throws Exception {
        burst("a", "b")
                .by(List.of("a", "b"), key -> {
                    if (key.equals("b")) {
                        throw new IllegalStateException("no connection");
                    }
                    return BurstProgram.data(key);
                })
                .run();
        assertThat(Manifest.read(folder).unmade()).isNotEmpty();

        assertThat(burst("a").run()).isEqualTo(new BurstResult(0, 1, List.of(), 0));

        assertThat(Verification.of(folder, List.of()).isUnchanged()).isTrue();
    }

    @Test
    void ends_when_its_listener_throws_and_keeps_what_was_made() throws Exception {
        assertThatThrownBy(() -> burst("a", "b")
                        .listener(step -> {
                            throw new IllegalStateException("listener");
                        })
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listener");

        assertThat(Manifest.read(folder).entries()).hasSize(1);
    }
}
