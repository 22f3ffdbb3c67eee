package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.internal.CrossReferences;

/** What is found out about one text while it is read: its problems, and the ids and references in it. */
final class Reading {
    private static final Comparator<Problem> IN_TEXT_ORDER = Comparator.comparing(
            problem -> problem.location().orElse(Places.START),
            Comparator.comparingInt(Location::line).thenComparingInt(Location::column));

    private final Places places = new Places();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> comments = new TreeMap<>();
    private final Ids ids;

    Reading() {
        this(new Ids(new CrossReferences()));
    }

    /** A reading of a text that shares its ids with others. */
    Reading(Ids ids) {
        this.ids = ids;
    }

    Places places() {
        return places;
    }

    Ids ids() {
        return ids;
    }

    /** Keeps the comment of an object that was not parsed of a text. */
    Node withoutComment(String pointer, Node node) {
        if (!(node instanceof Node.Members(Map<String, Node> byName))
                || !(byName.get(TreeParser.COMMENT) instanceof Node.Text(String comment))) {
            return node;
        }
        comments.put(pointer, comment);
        Map<String, Node> bare = new LinkedHashMap<>(byName);
        bare.remove(TreeParser.COMMENT);
        return new Node.Members(bare);
    }

    /** These comments, by their pointers within the value at this one. */
    Map<String, String> comments(String root) {
        Map<String, String> within = new TreeMap<>();
        comments.forEach((pointer, comment) -> within.put(pointer.substring(root.length()), comment));
        return within;
    }

    void reject(String pointer, String message) {
        reject(Problem.at(pointer, message), places.of(pointer));
    }

    /** Rejects a field for its name, not for its value. */
    void rejectName(String pointer, String message) {
        reject(Problem.at(pointer, message), places.ofName(pointer));
    }

    void reject(Problem problem, Location place) {
        problems.add(located(problem, place));
    }

    /** What is wrong with the values, as it was found. */
    List<Problem> found() {
        return List.copyOf(problems);
    }

    /** Everything that is wrong with the text, in its order. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        for (Problem problem : ids.problems(problems.isEmpty())) {
            all.add(located(problem, places.of(problem.pointer())));
        }
        return all.stream().sorted(IN_TEXT_ORDER).toList();
    }

    private static Problem located(Problem problem, Location place) {
        return problem.locatedAt(place.line(), place.column());
    }
}
