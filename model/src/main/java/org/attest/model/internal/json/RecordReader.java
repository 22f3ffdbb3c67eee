package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * Begins with no ids.
     *
     * @param places how problems call the record at a pointer
     */
    public RecordReader(UnaryOperator<String> places) {
        ids = new Ids(new CrossReferences(places));
    }

    /** Reads the value that stands at the pointer; problems of its references are told by {@link #referenceProblems}. */
    public <R extends Record> Outcome<R> read(Class<R> type, String pointer, Node value) {
        Map<String, String> comments = new TreeMap<>();
        Node bare = hasComments(value) ? withoutComments(value, Pointer.ROOT, comments) : value;
        if (value instanceof Node.Members(Map<String, Node> byName)
                && byName.get(TreeParser.ID) instanceof Node.Text(String id)) {
            ids.typed(id);
        }
        Reading reading = new Reading(ids);
        int open = ids.open();
        Optional<R> record = Forms.of(type).read(new Spot(bare, pointer, reading));
        List<Problem> problems = reading.found().stream()
                .map(problem -> Problem.at(problem.pointer(), problem.message()))
                .toList();
        sound &= problems.isEmpty();
        return new Outcome<>(record, comments, problems, ids.openFrom(open));
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

    /** Only an object has a comment, and most have none. */
    private static boolean hasComments(Node value) {
        return switch (value) {
            case Node.Members(Map<String, Node> byName) ->
                byName.containsKey(TreeParser.COMMENT)
                        || byName.values().stream().anyMatch(RecordReader::hasComments);
            case Node.Elements(List<Node> all) -> all.stream().anyMatch(RecordReader::hasComments);
            default -> false;
        };
    }

    private static Node withoutComments(Node value, String pointer, Map<String, String> comments) {
        return switch (value) {
            case Node.Members(Map<String, Node> byName) -> {
                Map<String, Node> bare = new LinkedHashMap<>();
                byName.forEach((name, member) -> {
                    if (name.equals(TreeParser.COMMENT) && member instanceof Node.Text(String comment)) {
                        comments.put(pointer, comment);
                    } else {
                        bare.put(name, withoutComments(member, Pointer.member(pointer, name), comments));
                    }
                });
                yield new Node.Members(bare);
            }
            case Node.Elements(List<Node> all) -> {
                List<Node> bare = new ArrayList<>();
                all.forEach(
                        element -> bare.add(withoutComments(element, Pointer.element(pointer, bare.size()), comments)));
                yield new Node.Elements(bare);
            }
            default -> value;
        };
    }
}
