package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Problem;
import org.attest.model.internal.CrossReferences;
import org.attest.model.internal.Kinds;

/** The ids of a text and its references to them. A reference to something that is there, but spoilt, is no problem. */
public final class Ids {
    private record Use(String pointer, Class<?> kind, String id) {}

    private final CrossReferences references;
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> typed = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Set<Class<?>> lost = new HashSet<>();

    Ids(CrossReferences references) {
        this.references = references;
    }

    /** An id stands somewhere in the text, perhaps in a part of it that cannot be read. */
    void typed(String id) {
        typed.add(id);
    }

    /** The record at the pointer, of this kind, has this id. */
    void given(String pointer, Class<?> kind, String id) {
        given.add(id);
        references.given(pointer, kind, id);
    }

    /** Something of this kind has no readable id, so that nobody can say which references to the kind lead nowhere. */
    void lost(Class<?> kind) {
        lost.add(kind);
    }

    /** A use that is settled already need not be remembered: there may be many. */
    void used(String pointer, Class<?> kind, String id) {
        if (!references.settles(pointer, kind, id)) {
            uses.add(new Use(pointer, kind, id));
        }
    }

    /** How many uses wait for what is still to come. */
    int open() {
        return uses.size();
    }

    /** The pointers of those that wait, from this number on. */
    List<String> openFrom(int first) {
        return uses.subList(first, uses.size()).stream().map(Use::pointer).toList();
    }

    /** What does not fit between ids and references; a text that is sound so far hides no ids. */
    List<Problem> problems(boolean soundSoFar) {
        uses.stream()
                .filter(use -> soundSoFar || isDecidable(use))
                .forEach(use -> references.used(use.pointer(), use.kind(), use.id()));
        return references.problems().stream()
                .map(misfit -> Problem.at(misfit.pointer(), misfit.message()))
                .toList();
    }

    private boolean isDecidable(Use use) {
        return given.contains(use.id())
                || (!typed.contains(use.id()) && lost.stream().noneMatch(use.kind()::isAssignableFrom));
    }

    /** The id of a thing: what references are checked against. */
    public record IdForm<T>(ScalarForm<T> written, Class<?> owner) implements FormOf<T, T> {
        @Override
        public Optional<T> read(Spot spot) {
            Optional<T> read = written.read(spot);
            read.ifPresentOrElse(
                    value -> spot.reading().ids().given(Pointer.parent(spot.pointer()), owner, value.toString()),
                    () -> missing(spot.reading()));
            return read;
        }

        @Override
        public Node write(T value, Comments here) {
            return written.write(value, here);
        }

        @Override
        public void missing(Reading reading) {
            reading.ids().lost(owner);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return written.schema(definitions).described("what others refer to it by");
        }
    }

    /** The id of another thing of the dossier; that it exists is checked when all ids are known. */
    public record RefForm<T>(ScalarForm<T> written, Class<?> target) implements FormOf<T, T> {
        @Override
        public Optional<T> read(Spot spot) {
            Optional<T> read = written.read(spot);
            read.ifPresent(value -> spot.reading().ids().used(spot.pointer(), target, value.toString()));
            return read;
        }

        @Override
        public Node write(T value, Comments here) {
            return written.write(value, here);
        }

        @Override
        public String name() {
            return "RefTo" + target.getSimpleName();
        }

        @Override
        public Schema schema(Definitions definitions) {
            return written.schema(definitions).described("the id of " + Kinds.named(target) + " in this dossier");
        }
    }
}
