package org.attest.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @TempDir
    private Path folder;

    @Test
    void are_read_from_words() {
        assertThat(Options.of(5000, 2).with(List.of("--rounds", "7", "--rows", "9000", "--against", folder.toString())))
                .isEqualTo(new Options(9000, 7, Optional.of(folder.toAbsolutePath())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--against nowhere.jar | --against is nowhere.jar, must be there",
                "--rows few | --rows is few, must be a number",
                "--rows 999 | --rows is 999, must be 1000 to 1048000",
                "--rounds 0 | --rounds is 0, must be 1 or more",
                "--rounds | --rounds is missing, must be a number",
                "--fast 1 | option is --fast, must be --rows N, --rounds N or --against PATH"
            })
    void are_refused(String words, String message) {
        assertThatThrownBy(() -> Options.of(5000, 2).with(List.of(words.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void outcomes_go_from_one_process_to_another_as_lines() {
        Outcome outcome = new Outcome(
                List.of(new Outcome.Sample(1000, 5, 7, 9), new Outcome.Sample(1000, 6, 8, 9)), Map.of("PEAK", 4L));
        assertThat(outcome.lines()).containsExactly("SAMPLE 1000 5 7 9", "SAMPLE 1000 6 8 9", "PEAK 4");
        assertThat(Outcome.parse(outcome.lines())).isEqualTo(outcome);
    }

    @Test
    void lines_for_programs_say_how_many_times_as_fast_or_large() {
        Outcome ours = new Outcome(
                List.of(new Outcome.Sample(1000, 2_000_000, 4_000_000, 9_000_000)), Map.of("PEAK", 5_000_000L));
        Outcome theirs = new Outcome(List.of(new Outcome.Sample(1000, 3_000_000, 10_000_000, 10_000_000)), Map.of());
        assertThat(Measure.WALL.line("a", List.of(ours, theirs))).isEqualTo("RATIO a 1.50");
        assertThat(Measure.CPU.line("a", List.of(ours, theirs))).isEqualTo("RATIO a 2.50");
        assertThat(Measure.SIZE.line("a", List.of(ours, theirs))).isEqualTo("RATIO a 0.90");
        assertThat(Measure.PEAK.line("a", List.of(ours))).isEqualTo("PEAK a 5.00");
    }
}
