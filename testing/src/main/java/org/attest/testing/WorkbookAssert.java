package org.attest.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.testing.compare.Difference;
import org.attest.testing.compare.WorkbookComparison;
import org.attest.testing.golden.GoldenFile;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TestedFile.Kind;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.attest.testing.internal.workbook.WorkbookContent.DefinedName;

/**
 * A workbook of any program. The tables of a report are asked by the handles of their definition in
 * {@code DefinedAssertions}.
 */
public final class WorkbookAssert extends LocatedAssert<WorkbookAssert> {
    private final TestedFile file;
    private final WorkbookContent workbook;

    WorkbookAssert(TestedFile file) {
        super(file.place(), WorkbookAssert.class);
        needs("assertThatWorkbook()", "poi-ooxml", "org.apache.poi.xssf.usermodel.XSSFWorkbook");
        this.file = file;
        this.workbook = WorkbookContent.read(file);
    }

    WorkbookContent content() {
        return workbook;
    }

    /** The native table with this name, whatever its case; its sheet need not be named. */
    public TableAssert table(String name) {
        TableContent table = named("table", name, workbook.tables(), TableContent::name);
        return new TableAssert(table, this, then("sheet", table.sheet().name()));
    }

    public SheetAssert sheet(String name) {
        SheetContent sheet = named("sheet", name, workbook.sheets(), SheetContent::name);
        return new SheetAssert(sheet, this);
    }

    /** Has exactly these sheets, in this order, hidden ones among them. */
    public WorkbookAssert hasSheets(String... names) {
        List<String> found = workbook.sheets().stream().map(SheetContent::name).toList();
        return same(String.join(", ", names), String.join(", ", found));
    }

    /** Has a defined name, in the whole workbook or in one sheet, that refers to this: {@code 'Summary'!$B$7}. */
    public WorkbookAssert hasName(String name, String refersTo) {
        DefinedName defined = named("name", name, workbook.names(), DefinedName::name);
        return defined.refersTo().equals(refersTo)
                ? this
                : failed(mismatchAt(then("name", name), refersTo, defined.refersTo()));
    }

    /** Says this of itself: its title, author, organisation, language, subject and so on. */
    public WorkbookAssert hasProperty(String name, String value) {
        String found = workbook.properties().get(name);
        if (found == null) {
            return failed(unknown("property", name, workbook.properties().keySet()));
        }
        return same(name + " " + value, name + " " + (found.isEmpty() ? "(nothing)" : found));
    }

    /** No cell of any sheet holds an error such as {@code #REF!}. */
    public WorkbookAssert hasNoErrors() {
        TextTable errors = new TextTable().row("cell", "error");
        for (SheetContent sheet : workbook.sheets()) {
            for (CellContent cell : sheet.cells().values()) {
                if (cell.value() instanceof CellValue.Fault) {
                    errors.row(sheet.name() + "!" + cell.address(), cell.inWords());
                }
            }
        }
        if (errors.size() > 0) {
            return failed(
                    wrong(TextTable.counted(errors.size(), "cell holds an error", "cells hold errors"), errors, ""));
        }
        return this;
    }

    /**
     * In a report of Attest, every number that was entered into a table has a note that leads to a source, in its row or
     * above the table, or its row says why it has none. Fails when there is no such number. Needs attest-reports.
     *
     * @param except names of native tables whose numbers are the report's own counts
     */
    public WorkbookAssert everyFigureIsCited(String... except) {
        needs("everyFigureIsCited()", "attest-reports", "org.attest.report.wording.Notation");
        for (String table : except) {
            table(table);
        }
        new Citations(workbook, this).mustBeComplete(except);
        return this;
    }

    /** Meets every item of the checklist for spreadsheets; needs attest-audit. */
    public WorkbookAssert isAccessible() {
        needs("isAccessible()", "attest-audit", "org.attest.audit.Audit");
        Checklist.mustBeMet(file.onDisk(SpreadsheetAudit::of), this);
        return this;
    }

    /**
     * Is the same as another workbook in every {@link org.attest.testing.compare.Aspect}: cells, their looks, and what the
     * workbook says of itself. {@link WorkbookComparison} names what is not looked at.
     */
    public WorkbookAssert isSameAs(Path other) {
        return isSameAs(other, WorkbookComparison.ofEverything());
    }

    public WorkbookAssert isSameAs(Path other, WorkbookComparison comparison) {
        return mustHaveNone(differences(other, comparison), other, "");
    }

    /** By the same comparison, differs from another workbook in these places and in no others: {@code Courts!B7}, a sheet, or {@code workbook}. */
    public WorkbookAssert differsOnlyIn(Path other, String... places) {
        List<Difference> differences = differences(other, WorkbookComparison.ofEverything());
        List<String> expected = Stream.of(places).sorted().toList();
        List<String> found =
                differences.stream().map(Difference::where).distinct().sorted().toList();
        if (!expected.equals(found)) {
            return failed(differing(differences, other, ", must be in " + String.join(", ", places) + " only", ""));
        }
        return this;
    }

    /** Is what somebody has approved; {@code -Dgolden.update=true} approves anew, but not on a build server. */
    public WorkbookAssert matchesGolden(Path golden) {
        return matchesGolden(golden, WorkbookComparison.ofEverything());
    }

    public WorkbookAssert matchesGolden(Path golden, WorkbookComparison comparison) {
        return matchesGolden(GoldenFile.of(golden), comparison);
    }

    WorkbookAssert matchesGolden(GoldenFile golden, WorkbookComparison comparison) {
        golden.approve(file.bytes());
        return mustHaveNone(differences(golden.path(), comparison), golden.path(), GoldenFile.HOW_TO_APPROVE);
    }

    private List<Difference> differences(Path other, WorkbookComparison comparison) {
        TestedFile expected = TestedFile.at(other, Kind.WORKBOOK);
        // Fails with its name when it is no workbook; its bytes alone have none.
        WorkbookContent.read(expected);
        return comparison.differences(expected.bytes(), file.bytes());
    }

    private WorkbookAssert mustHaveNone(List<Difference> differences, Path other, String hint) {
        return differences.isEmpty() ? this : failed(differing(differences, other, "", hint));
    }

    private AssertionError differing(List<Difference> differences, Path other, String remark, String hint) {
        TextTable listed = new TextTable().row("where", "what", "expected", "found");
        differences.forEach(d -> listed.row(d.where(), d.what(), d.expected(), d.found()));
        String count = TextTable.counted(differences.size(), "difference", "differences");
        return wrong(count + " from \"" + other.getFileName() + "\"" + remark, listed, hint);
    }
}
