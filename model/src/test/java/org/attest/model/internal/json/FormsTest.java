package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
    public record Timed(Thread thread) {}

    public record Boxed(Iterable<String> texts) {}

    public record Arrayed(Optional<String[]> texts) {}

    @Test
    void refuses_a_type_that_json_cannot_hold() {
        assertNoForm(Timed.class, "java.lang.Thread");
        assertNoForm(Boxed.class, "java.lang.Iterable");
        assertNoForm(Arrayed.class, "java.lang.String[]");
    }

    private static void assertNoForm(Class<?> type, String name) {
        assertThatThrownBy(() -> Forms.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type " + name
                        + " has no JSON form, must be a known value, an enum, a record or a sealed interface");
    }
}
