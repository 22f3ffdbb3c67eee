package org.attest.intake;

import java.util.Comparator;
import org.attest.intake.internal.table.InputTable;

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

    /** Of a table, by the same numbers. */
    static ImportProblem at(int number, InputTable table, int row, int column, String words) {
        return new ImportProblem(number, row, column, table.place(row, column), words);
    }

    @Override
    public String toString() {
        return place + (column < 0 ? ": " : " ") + words;
    }
}
