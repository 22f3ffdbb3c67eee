package org.attest.report.internal.standard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.meeting.Organiser;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.report.wording.Notation;

/** Any value of a dossier in words: references by the names of what they point at. */
public record ValueWords(Dossier dossier, Notation notation) {
    public String of(Object value) {
        return switch (value) {
            case Count count -> notation.print(count);
            case DateSpan span -> notation.print(span);
            case PartialDate date -> notation.print(date);
            case Money money -> notation.print(money);
            case Ref<?> ref -> label(ref);
            case Organiser organiser -> label(organiser.actor()) + " (" + Wording.of(organiser.role()) + ")";
            case List<?> list -> list.stream().map(this::of).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                        .collect(Collectors.joining("; "));
            case Enum<?> constant -> Wording.of(constant);
            default -> value.toString();
        };
    }

    private String label(Ref<? extends Entity> ref) {
        return dossier.find(ref).map(Entity::label).orElseGet(ref::toString);
    }
}
