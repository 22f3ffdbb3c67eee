package org.attest.model.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.model.Problem;
import org.attest.model.internal.CrossReferences;

/**
 * Makes the records of one dossier from JSON values that come one after the other, by the rules of {@code DossierJson}. Of
 * what is behind it, it keeps the ids, and the references that lead forward.
 */
public final class RecordReader {
    private final Ids ids;
    private boolean sound = true;

    /**
     * What became of a value.
     *
     * @param record empty when there are problems
     * @param comments those in the value, by their pointers within it
     * @param problems what is wrong with the value by itself, with pointers that begin with its own
     * @param open the pointers of references to what has not come yet
     */
    public record Outcome<R>(
            Optional<R> record, Map<String, String> comments, List<Problem> problems, List<String> open) {}

    /** Begins with no ids; problems call the record at a pointer by its place. */
    public RecordReader(UnaryOperator<String> places) {
        ids = new Ids(new CrossReferences(places));
    }

    /** Reads the value that stands at the pointer; problems of its references are told by {@link #referenceProblems}. */
    public <R extends Record> Outcome<R> read(Class<R> type, String pointer, Node value) {
        if (value instanceof Node.Members(Map<String, Node> byName)
                && byName.get(TreeParser.ID) instanceof Node.Text(String id)) {
            ids.typed(id);
        }
        Reading reading = new Reading(ids);
        int open = ids.open();
        Optional<R> record = Forms.of(type).read(new Spot(value, pointer, reading));
        List<Problem> problems = reading.found().stream()
                .map(problem -> Problem.at(problem.pointer(), problem.message()))
                .toList();
        sound &= problems.isEmpty();
        return new Outcome<>(record, reading.comments(pointer), problems, ids.openFrom(open));
    }

    /** Passes over a record of this type that cannot be read: references to it, whose id may be known, are no problem. */
    public void passOver(Class<? extends Record> type, Optional<String> id) {
        sound = false;
        id.ifPresentOrElse(ids::typed, () -> ids.lost(type));
    }

    /** What does not fit between the ids and the references of all that was read; asked once, in the end. */
    public List<Problem> referenceProblems() {
        return ids.problems(sound);
    }
}
