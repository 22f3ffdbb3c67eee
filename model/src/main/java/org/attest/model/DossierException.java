package org.attest.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier that cannot be: it carries every problem at once, not only the first. */
public final class DossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // List.copyOf gives one that is serializable
    private final List<Problem> problems;

    private final int count;

    /** More would not be read, and a text of a few bytes for each would make them. */
    private static final int MOST = 1_000;

    public DossierException(List<Problem> problems) {
        super(listed(problems).stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "dossier has " + counted(problems.size()) + ":", "")));
        this.problems = listed(problems);
        this.count = problems.size();
    }

    private static List<Problem> listed(List<Problem> problems) {
        if (problems.size() <= MOST) {
            return List.copyOf(problems);
        }
        Problem first = problems.get(MOST);
        Problem rest = new Problem(
                "", "has " + (problems.size() - MOST) + " more problems from here on, lists " + MOST, first.location());
        return Stream.concat(problems.stream().limit(MOST), Stream.of(rest)).toList();
    }

    /** Every problem, in the order of the text when it was read from one; of more than 1,000 the last says how many more. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many there are, those that are not listed too. */
    public int count() {
        return count;
    }

    private static String counted(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
