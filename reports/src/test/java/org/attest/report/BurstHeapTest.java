package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.report.manifest.Manifest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("large")
class BurstHeapTest {
    /** Ten thousand by {@code -Dtest.options=-Dburst.reports=10000}. */
    private static final int KEYS = Integer.getInteger("burst.reports", 1_000);

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void does_not_grow_with_the_number_of_keys() throws Exception {
        List<Long> used = new ArrayList<>();

        BurstResult result = Burst.of(BurstProgram.REPORT, BurstProgram.EDITION)
                .by(BurstProgram.keys(KEYS), BurstProgram::data)
                .to(folder, "{key}", new XlsxRenderer())
                .inputs(key -> List.of(BurstProgram.input(key)))
                .jobs(2)
                .listener(step -> {
                    if (step.done() % (KEYS / 5) == 0) {
                        used.add(used());
                    }
                })
                .run();

        assertThat(result.made()).isEqualTo(KEYS);
        assertThat(used.getLast() - used.getFirst()).isLessThan(4 * MEGABYTE);
        assertThat(Manifest.read(folder).entries()).hasSize(KEYS);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
