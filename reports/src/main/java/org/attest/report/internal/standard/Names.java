package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.Named;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.report.definition.Columns;
import org.attest.report.definition.TextColumn;

/** Names that tell the rows of a table apart, and names in other languages than the dossier's. */
public final class Names {
    private Names() {}

    /** A row for each thing, made of its name and of itself. */
    public static <T, R> List<R> rows(List<T> things, List<Function<T, String>> names, BiFunction<String, T, R> row) {
        List<String> given = of(things, names);
        return IntStream.range(0, given.size())
                .mapToObj(index -> row.apply(given.get(index), things.get(index)))
                .toList();
    }

    /** A name for each thing: the first of its names that no other thing has; numbered if each is another's. */
    static <T> List<String> of(List<T> things, List<Function<T, String>> names) {
        List<Map<String, Long>> uses = names.stream()
                .map(name -> things.stream().collect(Collectors.groupingBy(name, Collectors.counting())))
                .toList();
        Set<String> given = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (T thing : things) {
            int at = 0;
            while (at < names.size() - 1
                    && uses.get(at).getOrDefault(names.get(at).apply(thing), 0L) > 1) {
                at++;
            }
            String full = names.get(at).apply(thing);
            String name = full;
            for (int use = 2; !given.add(name); use++) {
                name = full + " (" + use + ")";
            }
            all.add(name);
        }
        return all;
    }

    /** A thing's label with its id: no other thing has both. */
    public static String withId(Entity thing) {
        return thing.label() + " (" + thing.id() + ")";
    }

    /** A name for each of the things, by its id. */
    public static <T extends Entity> Map<EntityId, String> byId(List<T> things, List<Function<T, String>> names) {
        Map<EntityId, String> byId = new HashMap<>();
        rows(things, names, (name, thing) -> byId.put(thing.id(), name));
        return byId;
    }

    /** A name for each of those that are referred to: with their places where labels clash. */
    public static <T extends Entity> Map<EntityId, String> of(Stream<Ref<T>> named, Dossier dossier) {
        return byId(
                named.distinct().map(dossier::get).toList(),
                List.of(Entity::label, each -> withPlace(each, dossier), Names::withId));
    }

    /** A label with the country or place that a body belongs to, if it is known. */
    public static String withPlace(Entity named, Dossier dossier) {
        return named instanceof Organization body && body.jurisdiction().isPresent()
                ? body.label() + ", " + dossier.get(body.jurisdiction().get()).label()
                : named.label();
    }

    /** A column of each name with the BCP 47 tag of its language; not reported where the dossier has none. */
    public static <R> TextColumn<R> local(Wording words, Columns<R> columns, Function<R, ? extends Named> thing) {
        return columns.textOr(
                        words.say("local-name"),
                        Reason.NOT_REPORTED,
                        row -> Wording.joined(
                                "; ",
                                thing.apply(row).localNames().stream()
                                        .map(name -> name.text() + " (" + name.language() + ")")))
                .cite(row -> Citations.of(thing.apply(row).localNames(), LocalName::citations));
    }
}
