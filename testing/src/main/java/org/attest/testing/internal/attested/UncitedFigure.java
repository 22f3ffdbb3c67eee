package org.attest.testing.internal.attested;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.TableContent;

/** A figure of which nobody can tell where it comes from, and why. */
public record UncitedFigure(TableContent table, String row, String column, CellContent cell, String why) {
    /** Those among numbers that were entered. */
    public static List<UncitedFigure> in(Sources sources, List<EnteredNumber> figures) {
        return figures.stream()
                .flatMap(figure ->
                        fault(
                                sources,
                                figure.table(),
                                figure.row(),
                                figure.cell(),
                                figure.row().get(0).shown())
                                .stream())
                .toList();
    }

    /**
     * Those of a table of a definition. A figure is whatever stands in a column of numbers, also a bound in words; ratios
     * follow from others.
     */
    public static List<UncitedFigure> in(Sources sources, DefinedTable<?> table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, table.definition().columns().size())
                        .boxed()
                        .flatMap(i -> in(sources, table, row, i)))
                .toList();
    }

    private static Stream<UncitedFigure> in(Sources sources, DefinedTable<?> table, DefinedTable.Row row, int index) {
        Column<?> column = table.definition().columns().get(index).column();
        CellContent cell = row.cells().get(index);
        if (!(column instanceof NumberColumn) || column instanceof RatioColumn || isMissing(table, cell)) {
            return Stream.empty();
        }
        if (!column.isCited()) {
            return Stream.of(of(row.part(), cell, table.key(row), "its column cites nothing"));
        }
        return fault(sources, row.part(), row.cells(), cell, table.key(row)).stream();
    }

    private static boolean isMissing(DefinedTable<?> table, CellContent cell) {
        return Arrays.stream(Reason.values())
                .anyMatch(reason -> table.notation().print(reason).equals(cell.shown()));
    }

    private static Optional<UncitedFigure> fault(
            Sources sources, TableContent table, List<CellContent> row, CellContent cell, String key) {
        return sources.fault(table, row, cell).map(why -> of(table, cell, key, why));
    }

    private static UncitedFigure of(TableContent table, CellContent cell, String row, String why) {
        return new UncitedFigure(table, row, table.header(cell), cell, why);
    }
}
