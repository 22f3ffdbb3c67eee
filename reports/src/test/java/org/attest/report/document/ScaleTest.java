package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attest.report.document.Scale.Bar;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static void refuses(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    @Test
    void numbers_are_finite() {
        refuses(() -> Bar.of(Double.NaN, 3), "beginning of a bar is NaN, must be a finite number");
        refuses(() -> Bar.of(1, Double.POSITIVE_INFINITY), "end of a bar is Infinity, must be a finite number");
        refuses(() -> Scale.of(0, Double.POSITIVE_INFINITY), "end of a scale is Infinity, must be a finite number");
        refuses(() -> Scale.of(0, 1).threshold(Double.NaN, "x"), "threshold is NaN, must be a finite number");
    }

    @Test
    void a_bar_does_not_fall() {
        refuses(() -> Bar.of(12, 5), "bar is from 12.0 to 5.0, must not fall");
    }

    @Test
    void stops_and_thresholds_have_words_of_their_own() {
        refuses(() -> Scale.of(0, 1).stop(" "), "stop has no name, must have one");
        refuses(
                () -> Scale.of(0, 1).stop("life").stop("life"),
                "scale has the stops [life, life], must have each once");
        refuses(() -> Scale.of(0, 1).threshold(1, ""), "threshold has no words, must say what it means");
    }

    @Test
    void a_bar_is_open_where_one_number_alone_is_known() {
        OptionalDouble none = OptionalDouble.empty();
        assertThat(new Bar(OptionalDouble.of(5), none, List.of()).isOpen()).isTrue();
        assertThat(new Bar(none, OptionalDouble.of(5), List.of()).isOpen()).isTrue();
        assertThat(new Bar(OptionalDouble.of(5), none, List.of("life")).isOpen())
                .isFalse();
        assertThat(new Bar(none, none, List.of("life")).isOpen()).isFalse();
        assertThat(Bar.UNKNOWN.isOpen()).isFalse();
    }
}
