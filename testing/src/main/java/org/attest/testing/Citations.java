package org.attest.testing;

import java.util.List;
import java.util.Set;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.Sources;
import org.attest.testing.internal.attested.Sources.Figure;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Whether the figures of a report say where they come from; apart from the assertions, which must load without attest-reports. */
record Citations(WorkbookContent workbook, Sources sources, LocatedAssert<?> place) {
    Citations(WorkbookContent workbook, LocatedAssert<?> place) {
        this(workbook, Sources.of(workbook), place);
    }

    /** Of all tables but some, which there must be. */
    void mustBeComplete(String... except) {
        List<Figure> figures = sources.figures(workbook, Set.of(except));
        if (figures.isEmpty()) {
            place.failed(nothingToJudge(except));
        }
        mustBeCited(figures);
    }

    void mustBeComplete(DefinedTable<?> table) {
        mustBeCited(Figure.in(table));
    }

    private void mustBeCited(List<Figure> figures) {
        TextTable uncited = new TextTable().row("cell", "row", "column", "figure", "why");
        for (Figure figure : figures) {
            TableContent table = figure.table();
            CellContent cell = figure.cell();
            sources.fault(figure)
                    .ifPresent(why -> uncited.row(
                            table.sheet().name() + "!" + cell.address(),
                            figure.key(),
                            table.header(cell),
                            cell.value().toString(),
                            why));
        }
        if (uncited.size() > 0) {
            String hint = "There are no sources: no native table has the columns "
                    + String.join(", ", sources.headersOfSources()) + ".";
            place.failed(place.wrong(
                    TextTable.counted(uncited.size(), "figure is", "figures are") + " not cited",
                    uncited,
                    sources.titles().size() > 0 ? "" : hint));
        }
    }

    private AssertionError nothingToJudge(String... except) {
        String outside = except.length == 0 ? "" : " outside of " + String.join(", ", except);
        String known = sources.titles().size() == 0
                ? "no sources"
                : TextTable.counted(sources.titles().size(), "source", "sources");
        TextTable sheets = new TextTable().row("sheet", "native tables", "numbers in them", "numbers elsewhere");
        for (SheetContent sheet : workbook.sheets()) {
            List<TableContent> tables = sheet.tables();
            sheets.row(
                    sheet.name(),
                    tables.isEmpty()
                            ? "none"
                            : String.join(
                                    ", ",
                                    tables.stream().map(TableContent::name).toList()),
                    String.valueOf(tables.stream().flatMap(Figure::entered).count()),
                    String.valueOf(Figure.outsideOfTables(sheet)));
        }
        return place.wrong(
                "has " + known + " and no figures to judge" + outside
                        + ", must have numbers that were entered into native tables, and sources in a table with the columns "
                        + String.join(", ", sources.headersOfSources()),
                sheets,
                "");
    }
}
