package org.attest.intake;

import java.util.List;

/**
 * What an import made, or what is wrong with its tables: then it made nothing.
 *
 * @param problemCount how many problems there are
 * @param problems the first of them, in the order of the tables
 * @param findings what readers should know of texts in cells, likewise
 * @param passedOver files and sheets that were not read, each with its reason
 */
public record Imported(
        long problemCount,
        List<ImportProblem> problems,
        List<ImportProblem> findings,
        List<OfTable> tables,
        List<String> passedOver) {
    public Imported {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        passedOver = List.copyOf(passedOver);
    }

    /** A table that was read: how many rows it has below its header, and how many records they are. */
    public record OfTable(String place, String kind, long rows, long records) {}
}
