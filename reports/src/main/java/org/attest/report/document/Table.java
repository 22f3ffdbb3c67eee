package org.attest.report.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A resolved table: its rows are streamed, all else is settled.
 *
 * @param key names the table in formulas; letters, digits and hyphens
 * @param role what the table is in the document
 * @param number counts the tables of the sections from 1; 0 for the summary, notes, sources and checks, and for the one table of a bare document
 * @param title the caption; a spreadsheet's sheet title
 * @param shortTitle for a sheet's name
 * @param legend lines that say what the table holds: shorthand, coverage, sources; above it in a spreadsheet, below it in print
 * @param empty what is said in the place of rows where there are none
 * @param rowKey the column whose text names a row
 * @param rowCount known before the rows are drawn; empty for a stream that is drawn as it comes and has at least one row
 */
public record Table(
        String key,
        Role role,
        int number,
        String title,
        String shortTitle,
        List<RichText> legend,
        String empty,
        List<Column> columns,
        Optional<Integer> rowKey,
        Optional<Grouping> grouping,
        Optional<TotalRow> total,
        OptionalLong rowCount,
        Rows rows,
        Print print)
        implements Block {
    /** What a table is in its document. */
    public enum Role {
        /** Of a section: what the author defined. */
        DATA,
        /** The subtotals of a table of data, for spreadsheets. */
        SUBTOTALS,
        /** All key figures. */
        SUMMARY,
        /** Row n is what note n says; its row key is the mark. */
        NOTES,
        /** The sources that the notes cite. */
        SOURCES,
        /** Stated against computed. */
        CHECKS
    }

    public Table {
        legend = List.copyOf(legend);
        columns = List.copyOf(columns);
        if (rowCount.isEmpty() && (total.isPresent() || grouping.isPresent())) {
            throw new IllegalArgumentException(
                    "table \"" + key + "\" has a total or groups, its rows must be counted before they are drawn");
        }
        if (rowCount.equals(OptionalLong.of(0)) && empty.isBlank()) {
            throw new IllegalArgumentException("table \"" + key + "\" has no rows, must say so in words");
        }
    }

    /** A table of data that has rows, which stand in memory and are printed whole; its first column names them. */
    public static Table of(
            String key, String title, List<RichText> legend, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                Role.DATA,
                0,
                title,
                title,
                legend,
                "",
                columns,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows),
                Print.ALL);
    }

    /** How its rows are grouped, the outermost groups first; none where they are not. */
    public List<Grouping> groupings() {
        return Stream.iterate(grouping, Optional::isPresent, outer -> outer.flatMap(Grouping::within))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean hasRows() {
        return rowCount.isEmpty() || rowCount.getAsLong() > 0;
    }
}
