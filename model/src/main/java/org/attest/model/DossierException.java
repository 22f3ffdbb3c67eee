package org.attest.model;

import java.util.List;
import java.util.stream.Collectors;

/** A dossier that cannot be: it carries every problem at once, not only the first. */
public final class DossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // List.copyOf gives one that is serializable
    private final List<Problem> problems;

    public DossierException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "dossier has " + counted(problems.size()) + ":", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the text when it was read from one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String counted(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
