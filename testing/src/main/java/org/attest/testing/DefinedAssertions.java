package org.attest.testing;

import java.nio.file.Path;
import java.util.List;
import org.attest.report.definition.Table;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.PrintedTable;
import org.attest.testing.internal.message.Known;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/**
 * Where assertions about the tables of a report begin, by the handles of its definition; needs attest-reports, which
 * {@link AttestAssertions} does without.
 */
public final class DefinedAssertions {
    private DefinedAssertions() {}

    /** Reads a workbook and finds the table of this definition by its title and its headers; fails when it is not there. */
    public static <R> DefinedTableAssert<R> assertThatTable(Path workbook, Table<R> definition) {
        return assertThatTable(AttestAssertions.assertThatWorkbook(workbook), definition);
    }

    /** As {@link #assertThatTable(Path, Table)}, in a workbook that was read already. */
    public static <R> DefinedTableAssert<R> assertThatTable(WorkbookAssert workbook, Table<R> definition) {
        WorkbookContent content = workbook.content();
        DefinedTable<R> table =
                DefinedTable.in(content, definition).orElseThrow(() -> noTable(workbook, content, definition));
        return new DefinedTableAssert<>(table, content, workbook);
    }

    /** As {@link #assertThatPdfTable(PdfAssert, Table)}, in a PDF that is read. */
    public static <R> DefinedPdfTableAssert<R> assertThatPdfTable(Path pdf, Table<R> definition) {
        return assertThatPdfTable(AttestAssertions.assertThatPdf(pdf), definition);
    }

    /** The table of a report's PDF with the title of this definition, as its tags have it. */
    public static <R> DefinedPdfTableAssert<R> assertThatPdfTable(PdfAssert pdf, Table<R> definition) {
        PrintedTable<R> table = PrintedTable.in(pdf.content(), definition)
                .orElseThrow(() -> pdf.unknown("table titled", definition.title(), PrintedTable.titles(pdf.content())));
        return new DefinedPdfTableAssert<>(table, pdf);
    }

    private static AssertionError noTable(WorkbookAssert workbook, WorkbookContent content, Table<?> definition) {
        return DefinedTable.titled(content, definition).stream()
                .flatMap(sheet -> sheet.tables().stream())
                .findFirst()
                .map(table -> workbook.error("the table titled \"" + definition.title() + "\" has other headers\n\n"
                        + TextTable.ofMismatch(
                                String.join(", ", DefinedTable.headers(definition)),
                                String.join(", ", table.headers()))))
                .orElseGet(
                        () -> workbook.error(new Known("table titled", titles(content)).without(definition.title())));
    }

    private static List<String> titles(WorkbookContent content) {
        return content.tables().stream()
                .map(TableContent::sheet)
                .map(sheet -> DefinedTable.titleOf(sheet).replaceFirst("^\\D*\\d+\\. ", ""))
                .distinct()
                .toList();
    }
}
