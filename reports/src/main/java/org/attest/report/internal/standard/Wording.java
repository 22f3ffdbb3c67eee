package org.attest.report.internal.standard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.report.wording.Notation;

/** English words for the model's value lists and, with the dossier at hand, for its values. */
public record Wording(Dossier dossier, Notation notation) {
    private static final int MOST_NAMED = 10;

    /** Any value of a dossier: references by the names of what they point at. */
    public String say(Object value) {
        return switch (value) {
            case Count count -> notation.print(count);
            case DateSpan span -> notation.print(span);
            case PartialDate date -> notation.print(date);
            case Money money -> notation.print(money);
            case Ref<?> ref -> label(ref);
            case Organiser organiser -> label(organiser.actor()) + " (" + of(organiser.role()) + ")";
            case List<?> list -> list.stream().map(this::say).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> say(entry.getKey()) + ": " + say(entry.getValue()))
                        .collect(Collectors.joining("; "));
            case Enum<?> constant -> of(constant);
            default -> value.toString();
        };
    }

    private String label(Ref<? extends Entity> ref) {
        return dossier.find(ref).map(Entity::label).orElseGet(ref::toString);
    }

    /** The words of a constant: {@code NOT_STARTED} as "not started", {@code CO_CHAIR} as "co-chair". */
    public static String of(Enum<?> constant) {
        return constant.name()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^co_", "co-")
                .replace('_', ' ');
    }

    /** The words in a row, parted by the separator; empty when there are none. */
    public static Optional<String> joined(String separator, Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(separator))).filter(all -> !all.isEmpty());
    }

    /** The names of a remark or a check: the first ten, and how many more there are. */
    public static String named(Stream<String> all) {
        List<String> names = all.toList();
        int more = names.size() - MOST_NAMED;
        return String.join("; ", more > 0 ? names.subList(0, MOST_NAMED) : names)
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /** A sentence's first letter as a capital. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
