package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.model.value.Reason;

/** The reasons why a cell has no value, as people write them: a shorthand or words, in brackets. */
public final class Absence {
    /** Their names in JSON, by what stands in the brackets. */
    private static final Map<String, String> BY_TEXT = new LinkedHashMap<>();

    static {
        BY_TEXT.put("x", json(Reason.NOT_REPORTED));
        BY_TEXT.put("z", json(Reason.NOT_APPLICABLE));
        BY_TEXT.put("c", json(Reason.WITHHELD));
        for (Reason reason : Reason.OF_FACTS) {
            BY_TEXT.put(json(reason).replace('-', ' '), json(reason));
        }
    }

    private Absence() {}

    /** The reason that a cell gives, if it gives one; without brackets only where it cannot be a value. */
    static Optional<String> of(String text, boolean mayLackBrackets) {
        boolean bracketed = text.length() > 2 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
        String plain = bracketed ? text.substring(1, text.length() - 1) : text;
        boolean isNone = !bracketed && (!mayLackBrackets || plain.length() == 1);
        return isNone
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_TEXT.get(plain.strip().toLowerCase(Locale.ROOT).replace('-', ' ')));
    }

    /** How a cell says it: a shorthand where there is one. */
    static String text(String reason) {
        return BY_TEXT.entrySet().stream()
                .filter(each -> each.getValue().equals(reason))
                .findFirst()
                .map(each -> "[" + each.getKey() + "]")
                .orElse("");
    }

    private static String json(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every way to say that a value is missing. */
    public static List<String> texts() {
        return BY_TEXT.keySet().stream().map(text -> "[" + text + "]").toList();
    }
}
