package org.attest.audit.internal.verapdf;

import java.util.List;

/**
 * What veraPDF says of a file.
 *
 * @param failure why it says nothing, and what to do; empty when it has checked the file
 */
public record Reply(List<BrokenRule> broken, String failure) {
    public Reply {
        broken = List.copyOf(broken);
    }

    /**
     * A rule that a file breaks at one place.
     *
     * @param standard as veraPDF names it, such as {@code ua1} or {@code 2a}
     * @param rule clause and number of the test, such as {@code 7.1-3}
     * @param arguments what the message names, in its order
     * @param context the way from the root of the file to the object that breaks it
     */
    public record BrokenRule(String standard, String rule, String message, List<String> arguments, String context) {
        public BrokenRule {
            arguments = List.copyOf(arguments);
        }
    }

    static Reply failed(String why) {
        return new Reply(List.of(), why);
    }

    public boolean isChecked() {
        return failure.isEmpty();
    }
}
