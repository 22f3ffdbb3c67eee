package org.attest.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.definition.Table;
import org.attest.report.problem.Where;
import org.attest.testing.attested.DefinedTable;
import org.attest.testing.attested.EnteredNumber;
import org.attest.testing.attested.Sources;
import org.attest.testing.attested.UncitedFigure;
import org.attest.testing.compare.Difference;
import org.attest.testing.compare.WorkbookComparison;
import org.attest.testing.golden.GoldenFile;
import org.attest.testing.message.Known;
import org.attest.testing.message.TextTable;
import org.attest.testing.workbook.CellContent;
import org.attest.testing.workbook.CellValue;
import org.attest.testing.workbook.DefinedName;
import org.attest.testing.workbook.SheetContent;
import org.attest.testing.workbook.TableContent;
import org.attest.testing.workbook.WorkbookContent;

/** A workbook of any program. */
public final class WorkbookAssert extends LocatedAssert<WorkbookAssert, WorkbookContent> {
    private final Path path;

    WorkbookAssert(Path path, WorkbookContent workbook) {
        super(workbook, Where.of("file", workbook.file()), WorkbookAssert.class);
        this.path = path;
    }

    /** The table of this definition, which is found by its title and its headers. */
    public <R> DefinedTableAssert<R> table(Table<R> definition) {
        DefinedTable<R> table = DefinedTable.in(actual, definition).orElseThrow(() -> noTable(definition));
        return new DefinedTableAssert<>(table, actual, where());
    }

    private AssertionError noTable(Table<?> definition) {
        Optional<TableContent> titled = DefinedTable.titled(actual, definition).stream()
                .flatMap(sheet -> actual.tables().stream()
                        .filter(table -> table.sheet().name().equals(sheet.name())))
                .findFirst();
        return titled.map(table -> error("the table titled \"" + definition.title() + "\" has other headers\n\n"
                        + TextTable.ofMismatch(
                                String.join(", ", DefinedTable.headers(definition)),
                                String.join(", ", table.headers()))))
                .orElseGet(() -> error(new Known("table titled", titles()).without(definition.title())));
    }

    private List<String> titles() {
        return actual.tables().stream()
                .map(table -> DefinedTable.titleOf(table.sheet()).replaceFirst("^\\D*\\d+\\. ", ""))
                .distinct()
                .toList();
    }

    /** The native table with this name, whatever its case; its sheet need not be named. */
    public TableAssert table(String name) {
        return actual.tables().stream()
                .filter(table -> table.name().equalsIgnoreCase(name))
                .findFirst()
                .map(table -> new TableAssert(table, where()))
                .orElseThrow(() -> unknown(
                        "table",
                        name,
                        actual.tables().stream().map(TableContent::name).toList()));
    }

    public SheetAssert sheet(String name) {
        SheetContent sheet = actual.sheet(name).orElseThrow(() -> unknown("sheet", name, sheets()));
        return new SheetAssert(sheet, where());
    }

    private List<String> sheets() {
        return actual.sheets().stream().map(SheetContent::name).toList();
    }

    /** Has exactly these sheets, in this order, hidden ones among them. */
    public WorkbookAssert hasSheets(String... names) {
        return same(String.join(", ", names), String.join(", ", sheets()));
    }

    /** Has a defined name, in the whole workbook or in one sheet, that refers to this: {@code 'Summary'!$B$7}. */
    public WorkbookAssert hasName(String name, String refersTo) {
        DefinedName defined = actual.names().stream()
                .filter(other -> other.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "name",
                        name,
                        actual.names().stream().map(DefinedName::name).toList()));
        if (!defined.refersTo().equals(refersTo)) {
            throw mismatchAt(where().then("name", name), refersTo, defined.refersTo());
        }
        return this;
    }

    /** Says this of itself: its title, author, organisation, language, subject and so on. */
    public WorkbookAssert hasProperty(String name, String value) {
        if (!WorkbookContent.PROPERTIES.contains(name)) {
            throw unknown("property", name, WorkbookContent.PROPERTIES);
        }
        return same(name + " " + value, name + " " + actual.property(name).orElse("(nothing)"));
    }

    /** No cell of any sheet holds an error such as {@code #REF!}. */
    public WorkbookAssert hasNoErrors() {
        List<List<String>> errors = new ArrayList<>();
        for (SheetContent sheet : actual.sheets()) {
            for (CellContent cell : sheet.cells().values()) {
                if (cell.value() instanceof CellValue.Fault) {
                    errors.add(List.of(sheet.name() + "!" + cell.address(), cell.inWords()));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw wrong(
                    Counted.of(errors.size(), "cell holds an error", "cells hold errors"),
                    List.of("cell", "error"),
                    errors);
        }
        return this;
    }

    /**
     * In a report of Attest, every number that was entered into a table has a note that leads to a source, in its row or
     * above the table, or its row says why it has none. Fails when there is no such number.
     *
     * @param except names of native tables whose numbers are the report's own counts
     */
    public WorkbookAssert everyFigureIsCited(String... except) {
        for (String table : except) {
            table(table);
        }
        List<EnteredNumber> figures = EnteredNumber.figures(actual, Set.of(except));
        Sources sources = Sources.of(actual);
        if (figures.isEmpty()) {
            throw nothingToJudge(sources, except);
        }
        List<UncitedFigure> uncited = UncitedFigure.in(actual, figures);
        if (!uncited.isEmpty()) {
            throw uncited(uncited, sources);
        }
        return this;
    }

    private AssertionError nothingToJudge(Sources sources, String... except) {
        String outside = except.length == 0 ? "" : " outside of " + String.join(", ", except);
        String notes = sources.size() == 0 ? "no notes" : Counted.of(sources.size(), "note", "notes");
        return wrong(
                "has " + notes + " and no figures to judge" + outside
                        + ", must have numbers that were entered into native tables, and notes in a table with the columns "
                        + String.join(", ", sources.headersOfNotes()),
                List.of("sheet", "native tables", "numbers in them", "numbers elsewhere"),
                actual.sheets().stream().map(this::numbers).toList());
    }

    private List<String> numbers(SheetContent sheet) {
        List<TableContent> tables = actual.tables().stream()
                .filter(table -> table.sheet().name().equals(sheet.name()))
                .toList();
        int inTables = tables.stream()
                .mapToInt(table -> EnteredNumber.in(table).size())
                .sum();
        return List.of(
                sheet.name(),
                tables.isEmpty()
                        ? "none"
                        : String.join(
                                ", ", tables.stream().map(TableContent::name).toList()),
                String.valueOf(inTables),
                String.valueOf(EnteredNumber.outsideOfTables(sheet)));
    }

    /** Meets every item of the checklist for spreadsheets. */
    public WorkbookAssert isAccessible() {
        mustMeetAll(SpreadsheetAudit.of(path));
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
            throw differing(differences, other, ", must be in " + String.join(", ", places) + " only", "");
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
        golden.approve(path);
        return mustHaveNone(differences(golden.path(), comparison), golden.path(), GoldenFile.HOW_TO_APPROVE);
    }

    private List<Difference> differences(Path other, WorkbookComparison comparison) {
        return comparison.differences(AttestAssertions.assertThatWorkbook(other).actual, actual);
    }

    private WorkbookAssert mustHaveNone(List<Difference> differences, Path other, String hint) {
        if (!differences.isEmpty()) {
            throw differing(differences, other, "", hint);
        }
        return this;
    }

    private AssertionError differing(List<Difference> differences, Path other, String remark, String hint) {
        String count = Counted.of(differences.size(), "difference", "differences");
        return wrong(
                count + " from \"" + other.getFileName() + "\"" + remark,
                List.of("where", "what", "expected", "found"),
                differences.stream()
                        .map(d -> List.of(d.where(), d.what(), d.expected(), d.found()))
                        .toList(),
                hint);
    }
}
