package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private static Terminal of(Map<String, String> environment) {
        return Terminal.of(environment, true, true, () -> 80);
    }

    @Test
    void shows_colours_unless_its_reader_wants_none() {
        assertThat(of(Map.of("TERM", "xterm")).coloursResults()).isTrue();
        assertThat(of(Map.of("TERM", "xterm")).coloursProgress()).isTrue();
        assertThat(of(Map.of("NO_COLOR", "")).coloursResults()).isTrue();
        assertThat(of(Map.of("NO_COLOR", "1")).coloursResults()).isFalse();
        assertThat(of(Map.of("NO_COLOR", "1")).coloursProgress()).isFalse();
        assertThat(of(Map.of("TERM", "dumb")).coloursResults()).isFalse();
    }

    @Test
    void shows_progress_unless_it_cannot_write_over_a_line() {
        assertThat(of(Map.of("NO_COLOR", "1")).progress()).isTrue();
        assertThat(of(Map.of("TERM", "dumb")).progress()).isFalse();
    }

    @Test
    void shows_no_colours_in_a_file() {
        Terminal errorsOnly = Terminal.of(Map.of(), false, true, () -> 80);
        assertThat(errorsOnly.coloursResults()).isFalse();
        assertThat(errorsOnly.coloursProgress()).isTrue();
        assertThat(Terminal.of(Map.of(), true, false, () -> 80).coloursProgress())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24 60, 60", "24 80\\n, 80", "0 0, 80", "'', 80", "no terminal, 80"})
    void is_as_wide_as_it_says(String size, int columns) {
        assertThat(Terminal.columns(size.replace("\\n", "\n"))).isEqualTo(columns);
    }

    @Test
    void breaks_words_where_a_line_would_be_too_long_and_only_there() {
        assertThat(Terminal.fitted("one two three", 4, 11)).isEqualTo("one two\n    three");
        assertThat(Terminal.fitted("\u001B[1mone\u001B[0m two three", 4, 12))
                .isEqualTo("\u001B[1mone\u001B[0m two\n    three");
        assertThat(Terminal.fitted("unbreakable", 4, 11)).isEqualTo("unbreakable");
        assertThat(new Terminal(false, true, true, () -> 5).fitted("one two three", 0))
                .isEqualTo("one two three");
        assertThat(new Terminal(false, true, true, () -> 5).ofProgress().fitted("one two", 0))
                .isEqualTo("one\ntwo");
    }
}
