package org.attest.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.source.Source;

/**
 * The ids that a dossier gives and the references that it makes, and what does not fit between them. Sources and
 * entities have ids apart from each other.
 */
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
        Map<String, Map<String, Set<String>>> chains = new HashMap<>();
        for (Used use : uses) {
            Given target = idsFor(use.kind()).get(use.id());
            if (target == null) {
                problems.add(unknown(use));
            } else if (!use.kind().isAssignableFrom(target.kind())) {
                problems.add(new Misfit(
                        use.pointer(),
                        "\"" + use.id() + "\" is the id of " + Kinds.named(target.kind()) + ", must be the id of "
                                + Kinds.named(use.kind())));
            } else if (closesCircle(use, target, chains)) {
                problems.add(new Misfit(
                        use.pointer(),
                        "\"" + use.id() + "\" leads back to here through " + use.component()
                                + ", must not go in a circle"));
            }
        }
        return problems;
    }

    private Map<String, Given> idsFor(Class<?> kind) {
        return kind == Source.class ? sources : entities;
    }

    private Misfit unknown(Used use) {
        List<String> candidates = idsFor(use.kind()).values().stream()
                .filter(given -> use.kind().isAssignableFrom(given.kind()))
                .map(Given::id)
                .toList();
        return new Misfit(
                use.pointer(),
                "\"" + use.id() + "\" is unknown" + Nearest.hint(use.id(), candidates) + ", must be the id of "
                        + Kinds.named(use.kind()) + " in this dossier");
    }

    /** Follows the references from one thing to another of its kind, such as from a source to the one it repeats. */
    private boolean closesCircle(Used use, Given target, Map<String, Map<String, Set<String>>> chains) {
        Given owner = byPointer.get(use.owner());
        if (owner == null || owner.kind() != target.kind()) {
            return false;
        }
        Map<String, Set<String>> links =
                chains.computeIfAbsent(owner.kind().getName() + " " + use.component(), chain -> new HashMap<>());
        if (reaches(target.id(), owner.id(), links, new HashSet<>())) {
            return true;
        }
        links.computeIfAbsent(owner.id(), from -> new HashSet<>()).add(target.id());
        return false;
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> links, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && links.getOrDefault(from, Set.of()).stream()
                                .anyMatch(next -> reaches(next, to, links, seen)));
    }
}
