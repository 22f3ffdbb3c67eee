package org.attest.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Highlight;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Rule;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.style.Format;
import org.attest.report.style.Notation;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/** Documents made by hand, as the resolver would. */
final class Sample {
    private Sample() {}

    static Cell figure(double value) {
        return new Cell.Figure(value);
    }

    static Cell missing(Reason reason) {
        return new Cell.Missing(reason);
    }

    static Cell live(Expression expression, Cell result) {
        return new Cell.Live(expression, result);
    }

    static Cell noted(String text, Integer... notes) {
        return new Cell.Text(RichText.of(text).withNotes(List.of(notes)));
    }

    static List<Cell> row(Object... values) {
        return Arrays.stream(values)
                .map(value -> switch (value) {
                    case Cell cell -> cell;
                    case Number number -> figure(number.doubleValue());
                    case LocalDate date -> new Cell.Day(date);
                    default -> Cell.of(value.toString());
                })
                .toList();
    }

    static Column text(String label) {
        return column(label, Format.text(), 16, 24);
    }

    static Column whole(String label) {
        return column(label, Format.whole(), 8, 8);
    }

    static Column column(String label, Format format, int longestWord, int longestText) {
        return Column.of(label, label, format, new Column.Extent(longestWord, longestText));
    }

    static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                0,
                "Title of " + key,
                key,
                List.of(),
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rows.size(),
                Rows.of(rows));
    }

    static Table numbered(int number, String title, String shortTitle, Table t, String... legend) {
        List<RichText> lines = Arrays.stream(legend).map(RichText::of).toList();
        return new Table(
                t.key(),
                number,
                title,
                shortTitle,
                lines,
                t.columns(),
                t.rowKey(),
                t.grouping(),
                t.total(),
                t.rowCount(),
                t.rows());
    }

    static Table totalled(Table t, String label, Total... totals) {
        Optional<TotalRow> total = Optional.of(new TotalRow(label, List.of(totals)));
        return new Table(
                t.key(),
                t.number(),
                t.title(),
                t.shortTitle(),
                t.legend(),
                t.columns(),
                t.rowKey(),
                t.grouping(),
                total,
                t.rowCount(),
                t.rows());
    }

    static Table grouped(Table t, Grouping grouping) {
        return new Table(
                t.key(),
                t.number(),
                t.title(),
                t.shortTitle(),
                t.legend(),
                t.columns(),
                t.rowKey(),
                Optional.of(grouping),
                t.total(),
                t.rowCount(),
                t.rows());
    }

    /** A report of these tables alone, each in a section of its own. */
    static Document of(Table... tables) {
        List<Section> sections = Arrays.stream(tables)
                .map(table -> new Section(1, table.title(), List.of(table)))
                .toList();
        return document(Notation.ENGLISH, sections, Optional.empty());
    }

    static Document document(Notation notation, List<Section> sections, Optional<Table> summary) {
        return new Document(
                "tribunal-caseload",
                1,
                LocalDate.of(2024, 3, 31),
                "Secretariat",
                notation,
                Theme.OFFICIAL,
                new Cover(
                        "Tribunal caseload and convictions: Bangladesh",
                        "Anti-Human Trafficking Tribunals",
                        "Public",
                        List.of(
                                new Cover.Line("As of", "31 March 2024"),
                                new Cover.Line("Prepared by", "Secretariat, example unit"),
                                new Cover.Line("Data", "bangladesh-bali-process, SHA-256 4f1c"))),
                sections,
                summary,
                notes(),
                sources(),
                table(Document.CHECKS, List.of(text("Check")), List.of()),
                List.of());
    }

    private static Table notes() {
        return numbered(
                0,
                "Notes",
                "Notes",
                table(
                        Document.NOTES,
                        List.of(
                                column("Note", Format.text(), 9, 9),
                                column("Text", Format.text(), 14, 90),
                                text("Source")),
                        List.of(
                                row(
                                        "[note 1]",
                                        "Convicted since 2020, as the minister told the parliament in its session of June.",
                                        jump("The Daily Star", Document.SOURCES, 0)),
                                row("[note 2]", "Filings are not stated.", jump("Dhaka Tribune", Document.SOURCES, 1)),
                                row(
                                        "[note 3]",
                                        "78 persons convicted, according to the second source.",
                                        jump("Dhaka Tribune", Document.SOURCES, 1)))),
                "Where each figure comes from. A note leads to its source.");
    }

    private static Table sources() {
        return numbered(
                0,
                "Sources",
                "Sources",
                table(
                        Document.SOURCES,
                        List.of(text("Source"), column("Published", Format.day(), 13, 13), text("Address")),
                        List.of(
                                row(
                                        "The Daily Star",
                                        LocalDate.of(2024, 3, 19),
                                        new Cell.Link(
                                                "Article at The Daily Star",
                                                URI.create("https://example.org/a?x=1&y=2"))),
                                row("Dhaka Tribune", LocalDate.of(1850, 1, 1), "no address"))),
                "The documents that the figures of this report cite.");
    }

    private static Cell jump(String text, String table, int row) {
        return new Cell.Jump(text, table, row);
    }

    /** A whole report: key figures, checks, totals, groups, conflicts, gaps, a text alone and a table without rows. */
    static Document tribunals() {
        return tribunals(Notation.ENGLISH);
    }

    static Document tribunals(Notation notation) {
        Section headline = new Section(
                1,
                "Headline figures",
                List.of(
                        new Block.Paragraph(
                                RichText.of(
                                        "Seven tribunals have heard trafficking cases since 2020. Three of them report outcomes: 94 persons convicted in 35 cases, four in five of them in Dhaka. No figure is published for the other four, which is not the same as none.")),
                        new Block.Callout(
                                Tone.CAUTION,
                                "Not computable",
                                RichText.of(
                                                "Clearance and conviction rates need cases filed and decided; the source gives neither")
                                        .withNotes(List.of(2))),
                        new Block.KeyFigures(keyFigures())));
        Section outcomes = new Section(
                2,
                "Outcomes by tribunal",
                List.of(
                        new Block.Paragraph(RichText.of("Persons and cases are never mixed.")
                                .withNotes(List.of(1))),
                        outcomes()));
        Section tracker = new Section(3, "Commitments", List.of(commitments()));
        Section method = new Section(
                4,
                "Method",
                List.of(
                        new Block.Paragraph(
                                RichText.of(
                                        "Every figure is taken from the cited article as it stands there, and is neither rounded nor converted. What an article does not say is not reported; what it leaves open is open here as well.")),
                        new Block.Callout(
                                Tone.CRITICAL,
                                "Open conflict",
                                RichText.of("Two articles give two dates for one meeting")
                                        .withNotes(List.of(3)))));
        Section none = new Section(
                5,
                "Appeals",
                List.of(numbered(
                        3,
                        "Appeals",
                        "Appeals",
                        table("appeals", List.of(text("Appeal"), whole("Cases")), List.of()))));
        Document bare = document(notation, List.of(headline, outcomes, tracker, method, none), Optional.of(summary()));
        return new Document(
                bare.id(),
                bare.version(),
                bare.asOf(),
                bare.organisation(),
                bare.notation(),
                bare.theme(),
                bare.cover(),
                bare.sections(),
                bare.summary(),
                bare.notes(),
                bare.sources(),
                checks(),
                List.of());
    }

    private static List<KeyFigure> keyFigures() {
        return List.of(
                new KeyFigure(
                        "convicted",
                        "Persons convicted",
                        live(new Expression.TotalOf("tribunal-outcomes", 1), figure(94)),
                        Format.whole(),
                        List.of(1)),
                new KeyFigure(
                        "reporting",
                        "Tribunals reporting",
                        live(new Expression.Reporting("tribunal-outcomes", 1), Cell.of("3 of 7")),
                        Format.text(),
                        List.of()),
                new KeyFigure(
                        "per-case",
                        "Persons per case",
                        live(new Expression.TotalOf("tribunal-outcomes", 3), figure(94 / 35.0)),
                        new Format.Decimal(2),
                        List.of()),
                new KeyFigure("share", "Share of Dhaka", figure(78 / 94.0), new Format.Percent(1), List.of()),
                new KeyFigure(
                        "many",
                        "Tribunals with ten or more",
                        live(
                                new Expression.RowCountWhere(
                                        "tribunal-outcomes", 1, new Rule(Rule.Comparison.AT_LEAST, 9.5)),
                                figure(2)),
                        Format.whole(),
                        List.of()),
                new KeyFigure(
                        "rows",
                        "Tribunals",
                        live(new Expression.RowCount("tribunal-outcomes"), figure(7)),
                        Format.whole(),
                        List.of()),
                new KeyFigure(
                        "appeals",
                        "Appeals",
                        live(new Expression.RowCount("appeals"), figure(0)),
                        Format.whole(),
                        List.of()));
    }

    private static Table summary() {
        List<List<Cell>> rows = keyFigures().stream()
                .map(figure -> row(
                        figure.label(),
                        new Cell.Formatted(figure.format(), figure.cell()),
                        new Cell.Text(RichText.ofNotes(figure.notes()))))
                .toList();
        return numbered(
                0,
                "Summary",
                "Summary",
                table(
                        Document.SUMMARY,
                        List.of(
                                column("Figure", Format.text(), 10, 26),
                                column("Value", Format.text(), 8, 8),
                                column("Notes", Format.text(), 8, 8)),
                        rows),
                "The key figures of this report, each linked to the table that it comes from.");
    }

    private static Table checks() {
        Cell convicted = live(new Expression.TotalOf("tribunal-outcomes", 1), figure(94));
        return numbered(
                0,
                "Checks",
                "Checks",
                table(
                        Document.CHECKS,
                        List.of(text("Check"), whole("Stated"), whole("Computed"), whole("Difference"), text("Result")),
                        List.of(
                                row(
                                        "persons convicted",
                                        94,
                                        convicted,
                                        live(new Expression.DifferenceInRow(1, 2), figure(0)),
                                        "agrees"),
                                row(
                                        "filings",
                                        missing(Reason.NOT_REPORTED),
                                        convicted,
                                        live(new Expression.DifferenceInRow(1, 2), missing(Reason.NOT_REPORTED)),
                                        "not computable"))),
                "Stated totals against computed ones, and what kept a figure from being computed.");
    }

    static Table outcomes() {
        Column perCase = new Column(
                "per-case",
                "Persons per case",
                Optional.of("Outcome"),
                new Format.Decimal(2),
                new Column.Extent(10, 10),
                List.of(new Highlight(
                        new Rule(Rule.Comparison.ABOVE, 3), Tone.CAUTION, "more than three persons per case")));
        Table rows = table(
                "tribunal-outcomes",
                List.of(
                        text("Tribunal"),
                        whole("Persons convicted"),
                        whole("Cases"),
                        perCase,
                        column("Share of persons", new Format.Percent(1), 6, 6),
                        column("Fine", new Format.Amount("BDT", 0), 10, 10),
                        column("Since", Format.day(), 13, 13),
                        column("Sources", Format.text(), 8, 8)),
                List.of(
                        outcome("Dhaka", 78, 30, figure(78 / 30.0), figure(78 / 94.0)),
                        outcome("Rajshahi", 14, 4, figure(3.5), figure(14 / 94.0)),
                        outcome("Barishal", 2, 1, figure(2), figure(2 / 94.0)),
                        outcome(
                                "Chattogram",
                                missing(Reason.NOT_REPORTED),
                                missing(Reason.NOT_REPORTED),
                                missing(Reason.NOT_REPORTED),
                                missing(Reason.NOT_REPORTED)),
                        outcome(
                                "Khulna",
                                "over 295",
                                missing(Reason.PERIOD_NOT_STATED),
                                missing(Reason.BOUND_ONLY),
                                missing(Reason.BOUND_ONLY)),
                        outcome(
                                "Rangpur",
                                noted("[conflict] 5", 1, 3),
                                0,
                                missing(Reason.CONFLICT),
                                missing(Reason.CONFLICT)),
                        outcome(
                                "Sylhet",
                                missing(Reason.NOT_REPORTED),
                                missing(Reason.PERIOD_NOT_STATED),
                                missing(Reason.NOT_REPORTED),
                                missing(Reason.NOT_REPORTED))));
        return numbered(
                1,
                "Convictions by tribunal",
                "Outcomes",
                totalled(
                        rows,
                        "All tribunals (3 of 7 reporting)",
                        new Total(1, live(new Expression.Sum("tribunal-outcomes", 1), figure(94))),
                        new Total(2, live(new Expression.Sum("tribunal-outcomes", 2), figure(35))),
                        new Total(3, live(new Expression.RatioOfSums("tribunal-outcomes", 1, 2), figure(94 / 35.0))),
                        new Total(7, Cell.of("[z]"))),
                "Shorthand: [x] not reported; [b] not computable: an input is only a bound; [conflict] sources disagree, see the note.",
                "Source: [note 1].");
    }

    private static List<Cell> outcome(String tribunal, Object persons, Object cases, Cell perCase, Cell share) {
        return row(
                tribunal,
                persons,
                cases,
                live(new Expression.RatioInRow(1, 2), perCase),
                share,
                50_000,
                LocalDate.of(2020, 3, 12),
                new Cell.Text(RichText.ofNotes(List.of(1))));
    }

    static Table commitments() {
        List<Column> columns = List.of(
                column("Lead", Format.text(), 14, 20),
                column("Commitment", Format.text(), 14, 120),
                whole("Done"),
                whole("Due"));
        Table rows = table(
                "commitments",
                columns,
                List.of(
                        row(
                                "Home Affairs",
                                "Set up tribunals in all eight divisions, and report their caseload to the parliament every half year",
                                7,
                                8),
                        row("Home Affairs", "=1+1", 1, missing(Reason.NO_DUE_DATE)),
                        row("Law & Justice", "Train prosecutors", 4, 2),
                        row("home affairs*", "Report", 1, 0)));
        List<Column> subtotalColumns = List.of(
                columns.getFirst(),
                whole("Rows"),
                whole("Done"),
                whole("Due"),
                column("Done of due", new Format.Percent(1), 6, 6));
        Table subtotals = numbered(
                0,
                "Subtotals: Commitments by lead",
                "Subtotals: Commitments",
                totalled(
                        table(
                                "commitments-subtotals",
                                subtotalColumns,
                                List.of(
                                        subtotal("Home Affairs", 2, 8, 8, figure(7 / 8.0)),
                                        subtotal("Law & Justice", 1, 4, 2, figure(2)),
                                        subtotal("home affairs*", 1, 1, 0, missing(Reason.ZERO_DENOMINATOR)))),
                        "All leads",
                        new Total(1, live(new Expression.RowCount("commitments"), figure(4))),
                        new Total(2, live(new Expression.Sum("commitments", 2), figure(13))),
                        new Total(3, live(new Expression.Sum("commitments-subtotals", 3), figure(10)))));
        Grouping grouping = new Grouping(
                0,
                List.of(group("Home Affairs", 2), group("Law & Justice", 1), group("home affairs*", 1)),
                Optional.of(subtotals));
        return numbered(2, "Commitments by lead", "Commitments", grouped(rows, grouping));
    }

    static Grouping.Group group(String value, long rows) {
        return new Grouping.Group(value, rows, Optional.empty());
    }

    private static List<Cell> subtotal(String lead, int rows, int done, int due, Cell ratio) {
        return row(
                lead,
                live(new Expression.RowCountOfGroup("commitments", 0, 0), figure(rows)),
                live(new Expression.SumOfGroup("commitments", 2, 0, 0), figure(done)),
                live(new Expression.SumOfGroup("commitments", 3, 0, 0), figure(due)),
                live(new Expression.RatioOfGroup("commitments", 2, 3, 0, 0), ratio));
    }

    static byte[] render(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(document, out);
        return out.toByteArray();
    }

    static XSSFWorkbook open(Document document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellAddress at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    /** The texts in column A, from top to bottom. */
    static List<String> firstColumn(XSSFWorkbook workbook, String sheet) {
        List<String> texts = new ArrayList<>();
        workbook.getSheet(sheet).forEach(row -> texts.add(row.getCell(0).getStringCellValue()));
        return texts;
    }

    /** Where the link of a cell leads; empty when it has none. */
    static Optional<String> link(XSSFWorkbook workbook, String sheet, String address) {
        return Optional.ofNullable(cell(workbook, sheet, address).getHyperlink())
                .map(link -> Optional.ofNullable(link.getLocation()).orElse(link.getAddress()));
    }

    /** A part of the file as it is written. */
    static String part(Document document, String name) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(render(document)))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("the workbook has no part " + name);
    }
}
