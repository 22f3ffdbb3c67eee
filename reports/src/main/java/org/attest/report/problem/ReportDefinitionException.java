package org.attest.report.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The author's mistakes in a definition, all of them at once. */
public final class ReportDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // List.copyOf gives one that is serializable
    private final List<Problem> problems;

    /** Of one problem or more. */
    public ReportDefinitionException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Each mistake by itself, as data. */
    public List<Problem> problems() {
        return problems;
    }
}
