package org.attest.model.value;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Why a value is missing: a reason, or an author's own words for one, such as {@code Reason.NOT_APPLICABLE.inWords("exempt")}. */
public sealed interface Absence permits Reason, Absence.InWords {
    /** By reason, then by words. */
    Comparator<Absence> ORDER = Comparator.comparing(Absence::reason).thenComparing(Absence::toString);

    /** What it is to whatever counts or computes. */
    Reason reason();

    /** A reason in words of an author, which stand in the cell. */
    record InWords(Reason reason, String words) implements Absence {
        /** A formula passes on what stands in brackets, or all words, and takes a digit for a bound. */
        private static final Pattern PLAIN = Pattern.compile("\\[[^\\[\\]\\p{Nd}]+]|[^\\[\\]\\p{Nd}]+");

        private static final List<String> SHORTHANDS = List.of("[x]", "[z]", "[c]", "[b]", "[conflict]");

        public InWords {
            if (reason == Reason.CONFLICT || SHORTHANDS.contains(words)) {
                throw new IllegalArgumentException("words \"" + words + "\" for " + reason
                        + " are taken, must be none of " + String.join(" ", SHORTHANDS) + " and not for a conflict");
            }
            if (words.isBlank()
                    || !words.equals(words.strip())
                    || !PLAIN.matcher(words).matches()) {
                throw new IllegalArgumentException("words \"" + words
                        + "\" for a missing value must be words without digits, such as \"exempt\" or \"[exempt]\"");
            }
        }
    }
}
