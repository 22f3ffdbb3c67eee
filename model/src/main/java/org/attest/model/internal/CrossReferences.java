package org.attest.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.source.Source;

/** The ids that a dossier gives, its references, and what does not fit between them. Sources have ids of their own. */
public final class CrossReferences {
    /** What does not fit, at the pointer of the value that is wrong. */
    public record Misfit(String pointer, String message) {}

    private record Given(String pointer, Class<?> kind, String id) {}

    private record Used(String pointer, Class<?> kind, String id) {
        /** The list element that makes the reference, such as {@code /meetings/0}. */
        String owner() {
            return pointer.substring(0, endOfSegment(endOfSegment(0)));
        }

        /** The component of the owner that holds the reference, such as {@code attendance}. */
        String component() {
            int start = owner().length();
            return start == pointer.length() ? "" : pointer.substring(start + 1, endOfSegment(start));
        }

        private int endOfSegment(int slash) {
            int next = pointer.indexOf('/', slash + 1);
            return next < 0 ? pointer.length() : next;
        }
    }

    private final Map<String, Given> sources = new LinkedHashMap<>();
    private final Map<String, Given> entities = new LinkedHashMap<>();
    private final Map<String, Given> byPointer = new HashMap<>();
    private final List<Used> uses = new ArrayList<>();
    private final List<Misfit> duplicates = new ArrayList<>();
    private final UnaryOperator<String> places;

    public CrossReferences() {
        this(UnaryOperator.identity());
    }

    /** References whose problems call the record at a pointer as the function does. */
    public CrossReferences(UnaryOperator<String> places) {
        this.places = places;
    }

    /** Notes that the record at the pointer, of this kind, has this id; also when the rest of it cannot be built. */
    public void given(String pointer, Class<?> kind, String id) {
        Given given = new Given(pointer, kind, id);
        Given first = idsFor(kind).putIfAbsent(id, given);
        byPointer.put(pointer, given);
        if (first != null) {
            duplicates.add(new Misfit(
                    pointer + "/id",
                    "id \"" + id + "\" is also that of " + places.apply(first.pointer()) + ", must be unique among all "
                            + (kind == Source.class ? "sources" : "entities")));
        }
    }

    /** Whether what is given so far settles a use as sound, whatever is still to come. */
    public boolean settles(String pointer, Class<?> kind, String id) {
        Given target = idsFor(kind).get(id);
        if (target == null || !kind.isAssignableFrom(target.kind())) {
            return false;
        }
        Given owner = byPointer.get(new Used(pointer, kind, id).owner());
        return owner == null || owner.kind() != target.kind();
    }

    /** Notes that the value at the pointer must be the id of something of this kind. */
    public void used(String pointer, Class<?> kind, String id) {
        uses.add(new Used(pointer, kind, id));
    }

    /** Every id that is given twice, every reference to nothing or to the wrong kind, and every circle of them. */
    public List<Misfit> problems() {
        List<Misfit> problems = new ArrayList<>(duplicates);
        Map<String, Chain> chains = new LinkedHashMap<>();
        Hints hints = new Hints();
        for (Used use : uses) {
            Given target = idsFor(use.kind()).get(use.id());
            if (target == null) {
                problems.add(new Misfit(
                        use.pointer(),
                        "\"" + use.id() + "\" is unknown" + hints.of(use) + ", must be the id of "
                                + Kinds.named(use.kind()) + " in this dossier"));
            } else if (!use.kind().isAssignableFrom(target.kind())) {
                problems.add(new Misfit(
                        use.pointer(),
                        "\"" + use.id() + "\" is the id of " + Kinds.named(target.kind()) + ", must be the id of "
                                + Kinds.named(use.kind())));
            } else {
                Optional.ofNullable(byPointer.get(use.owner()))
                        .filter(owner -> owner.kind() == target.kind())
                        .ifPresent(owner -> chains.computeIfAbsent(
                                        owner.kind().getName() + " " + use.component(),
                                        chain -> new Chain(use.component()))
                                .link(use.pointer(), owner.id(), target.id()));
            }
        }
        chains.values().forEach(chain -> problems.addAll(chain.problems()));
        return problems;
    }

    private Map<String, Given> idsFor(Class<?> kind) {
        return kind == Source.class ? sources : entities;
    }

    /** What unknown ids were perhaps meant to be: of the first few, for each is held against all that are known. */
    private final class Hints {
        private static final int MOST = 20;

        private final Map<Class<?>, List<String>> candidates = new HashMap<>();
        private int sought;

        String of(Used use) {
            if (++sought > MOST) {
                return "";
            }
            return Nearest.hint(
                    use.id(),
                    candidates.computeIfAbsent(
                            use.kind(),
                            kind -> idsFor(kind).values().stream()
                                    .filter(given -> kind.isAssignableFrom(given.kind()))
                                    .map(Given::id)
                                    .toList()));
        }
    }
}
