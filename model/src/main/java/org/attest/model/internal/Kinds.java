package org.attest.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Statement;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.Indicator;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.meeting.Meeting;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Entity;
import org.attest.model.value.StatedTotal;

/** Names the kinds of things in a dossier in words. */
public final class Kinds {
    /** In the order in which a dossier has them. */
    static final List<Class<? extends Entity>> ENTITIES = List.of(
            Jurisdiction.class,
            Organization.class,
            Person.class,
            Meeting.class,
            Statement.class,
            Commitment.class,
            LegalInstrument.class,
            Offence.class,
            Tribunal.class,
            Indicator.class,
            StatedTotal.class);

    private Kinds() {}

    /** The kind with its article: {@code a meeting}, {@code an organization or a person}. */
    public static String named(Class<?> kind) {
        if (kind == Entity.class) {
            return "an entity";
        }
        return kind.isInterface()
                ? ENTITIES.stream()
                        .filter(kind::isAssignableFrom)
                        .map(Kinds::words)
                        .collect(Collectors.joining(" or "))
                : words(kind);
    }

    private static String words(Class<?> kind) {
        String name =
                kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
