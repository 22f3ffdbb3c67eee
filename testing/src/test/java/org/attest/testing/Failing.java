package org.attest.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a failed assertion says. */
final class Failing {
    private Failing() {}

    /** Fails as an assertion does, with exactly this message. */
    static void says(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    /** Is a mistake of the test itself, with exactly this message. */
    static void refuses(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
