package org.attest.model.law;

import org.attest.model.value.Term;

/** The most that can be imposed: a term, written {@code 12y}, or {@code life}. */
public sealed interface MaxTerm {
    record Fixed(Term term) implements MaxTerm {
        @Override
        public String toString() {
            return term.toString();
        }
    }

    /** For life, longer than every term. */
    record Life() implements MaxTerm {
        @Override
        public String toString() {
            return "life";
        }
    }

    /** Reads the written form; {@code toString()} gives it back. */
    static MaxTerm parse(String text) {
        return switch (text.strip()) {
            case "life" -> new Life();
            default -> {
                try {
                    yield new Fixed(Term.parse(text));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "maximum term \"" + text + "\" is malformed, must be a term such as \"12y\", or \"life\"",
                            e);
                }
            }
        };
    }
}
