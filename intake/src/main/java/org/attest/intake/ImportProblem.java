package org.attest.intake;

import java.util.Comparator;

/**
 * One thing wrong with the tables.
 *
 * @param table the number of the table, from 0; before all tables -1
 * @param row its row there, 0 when it is of the table as a whole
 * @param column its column there from 0, -1 when it is of the row as a whole
 * @param place where it is, for people: {@code caseloads.csv:1234:7}
 * @param words what is wrong, and what is allowed
 */
public record ImportProblem(int table, int row, int column, String place, String words) {
    static final Comparator<ImportProblem> ORDER = Comparator.comparingInt(ImportProblem::table)
            .thenComparingInt(ImportProblem::row)
            .thenComparingInt(ImportProblem::column);

    @Override
    public String toString() {
        return place + (column < 0 ? ": " : " ") + words;
    }
}
