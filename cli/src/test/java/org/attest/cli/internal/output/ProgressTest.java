package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String WIPE = "\r\u001B[K";

    private final StringWriter screen = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    private Progress bar(int columns, boolean colours) {
        return new Progress(new PrintWriter(screen), columns, colours, nanos::get);
    }

    @Test
    void is_not_seen_when_the_work_takes_less_than_a_second() {
        try (Progress bar = bar(80, false)) {
            bar.at(0, 2, "first");
            nanos.set(Progress.SECOND - 1);
            bar.at(1, 2, "second");
        }
        assertThat(screen).hasToString("");
    }

    @Test
    void shows_how_far_the_work_is_and_is_wiped_when_it_is_over() {
        Progress bar = bar(80, false);
        bar.at(0, 4, "first");
        nanos.set(2 * Progress.SECOND);
        bar.at(1, 4, "second");
        bar.close();

        assertThat(screen).hasToString(WIPE + "[######..................] 1 of 4, 2 s second" + WIPE);
    }

    @Test
    void is_drawn_anew_only_when_something_has_changed() {
        Progress bar = bar(80, false);
        bar.at(0, 1, "work");
        nanos.set(Progress.SECOND);
        assertThat(bar.draw()).isTrue();
        assertThat(bar.draw()).isTrue();
        nanos.set(2 * Progress.SECOND);
        assertThat(bar.draw()).isTrue();
        bar.close();
        assertThat(bar.draw()).isFalse();

        assertThat(screen)
                .hasToString(WIPE + "[........................] 0 of 1, 1 s work" + WIPE
                        + "[........................] 0 of 1, 2 s work" + WIPE);
    }

    @Test
    void keeps_within_a_narrow_line() {
        Progress bar = bar(30, false);
        nanos.set(10 * Progress.SECOND);
        bar.at(5, 6, "commitments-tracker");
        assertThat(screen).hasToString(WIPE + "[####.] 5 of 6, 10 s commitme");
    }

    @Test
    void is_as_far_as_words_go_where_there_is_room_for_nothing_else() {
        Progress bar = bar(1, false);
        nanos.set(Progress.SECOND);
        bar.at(0, 0, "nothing");
        assertThat(screen).hasToString(WIPE + "[] 0 of 0, 1 s ");
    }

    @Test
    void says_how_long_it_will_take_once_some_is_done() {
        Progress bar = bar(80, false);
        nanos.set(20 * Progress.SECOND);
        bar.at(16, 64, "tribunal-dhaka");
        assertThat(screen).hasToString(WIPE + "[#####................] 16 of 64, 20 s, about 60 s left tribunal-dhaka");
    }

    @Test
    void is_coloured_where_that_is_wanted() {
        Progress bar = bar(80, true);
        nanos.set(Progress.SECOND);
        bar.at(12, 24, "work");
        assertThat(screen)
                .hasToString(WIPE + "[\u001B[32m###########\u001B[0m...........] 12 of 24, 1 s, about 1 s left work");
    }

    @Test
    void is_none_where_the_output_is_no_terminal() {
        assertThat(Progress.on(new PrintWriter(screen), Terminal.NONE)).isSameAs(Progress.NONE);
    }
}
