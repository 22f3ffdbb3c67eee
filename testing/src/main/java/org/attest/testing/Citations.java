package org.attest.testing;

import java.util.List;
import java.util.Set;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.EnteredNumber;
import org.attest.testing.internal.attested.Sources;
import org.attest.testing.internal.attested.UncitedFigure;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Whether the figures of a report say where they come from; apart from the assertions, which must load without attest-reports. */
final class Citations {
    private final WorkbookContent workbook;
    private final Sources sources;
    private final LocatedAssert<?> place;

    Citations(WorkbookContent workbook, LocatedAssert<?> place) {
        this.workbook = workbook;
        this.sources = Sources.of(workbook);
        this.place = place;
    }

    /** Of all tables but some, which there must be. */
    void mustBeComplete(String... except) {
        List<EnteredNumber> figures = EnteredNumber.figures(workbook, sources, Set.of(except));
        if (figures.isEmpty()) {
            throw nothingToJudge(except);
        }
        mustBeNone(UncitedFigure.in(sources, figures));
    }

    void mustBeComplete(DefinedTable<?> table) {
        mustBeNone(UncitedFigure.in(sources, table));
    }

    private void mustBeNone(List<UncitedFigure> uncited) {
        if (uncited.isEmpty()) {
            return;
        }
        String hint = sources.size() > 0
                ? ""
                : "There are no notes: no native table has the columns " + String.join(", ", sources.headersOfNotes())
                        + ".";
        TextTable listed = new TextTable().row("cell", "row", "column", "figure", "why");
        uncited.forEach(figure -> listed.row(
                figure.table().sheet().name() + "!" + figure.cell().address(),
                figure.row(),
                figure.column(),
                figure.cell().value().toString(),
                figure.why()));
        throw place.wrong(TextTable.counted(uncited.size(), "figure is", "figures are") + " not cited", listed, hint);
    }

    private AssertionError nothingToJudge(String... except) {
        String outside = except.length == 0 ? "" : " outside of " + String.join(", ", except);
        String notes = sources.size() == 0 ? "no notes" : TextTable.counted(sources.size(), "note", "notes");
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
                    String.valueOf(tables.stream()
                            .mapToInt(table -> EnteredNumber.in(table).size())
                            .sum()),
                    String.valueOf(EnteredNumber.outsideOfTables(sheet)));
        }
        return place.wrong(
                "has " + notes + " and no figures to judge" + outside
                        + ", must have numbers that were entered into native tables, and notes in a table with the columns "
                        + String.join(", ", sources.headersOfNotes()),
                sheets,
                "");
    }
}
