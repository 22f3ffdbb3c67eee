package org.attest.report.internal.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.model.value.Reason;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Marks;
import org.attest.report.document.Print;
import org.attest.report.document.RichText;
import org.attest.report.document.Roles;
import org.attest.report.document.Rows;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.style.Format;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;

/** Documents and their parts made by hand, as the resolver would. */
public final class Sample {
    private Sample() {}

    public static Cell figure(double value) {
        return new Cell.Figure(value);
    }

    static Cell missing(Reason reason) {
        return new Cell.Missing(reason);
    }

    static Cell live(Expression expression, Cell result) {
        return new Cell.Live(expression, result);
    }

    static Cell noted(String text, Integer... notes) {
        return new Cell.Text(RichText.of(text).with(Marks.behind(List.of(notes))));
    }

    public static List<Cell> row(Object... values) {
        return Arrays.stream(values)
                .map(value -> switch (value) {
                    case Cell cell -> cell;
                    case Number number -> figure(number.doubleValue());
                    case LocalDate date -> new Cell.Day(date);
                    default -> Cell.of(value.toString());
                })
                .toList();
    }

    public static Column text(String label) {
        return column(label, Format.text(), 16, 24);
    }

    public static Column whole(String label) {
        return column(label, Format.whole(), 8, 8);
    }

    public static Column column(String label, Format format, int longestWord, int longestText) {
        return Column.of(label, label, format, new Column.Extent(longestWord, longestText));
    }

    public static Table table(String key, List<Column> columns, List<List<Cell>> rows) {
        return new Table(
                key,
                Roles.of(key),
                0,
                "Title of " + key,
                key,
                List.of(),
                Roles.empty(key),
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows),
                Print.ALL);
    }

    static Table numbered(int number, String title, String shortTitle, Table t, String... legend) {
        List<RichText> lines = Arrays.stream(legend).map(RichText::of).toList();
        return new Table(
                t.key(),
                t.role(),
                number,
                title,
                shortTitle,
                lines,
                t.empty(),
                t.columns(),
                t.rowKey(),
                t.grouping(),
                t.total(),
                t.rowCount(),
                t.rows(),
                t.print());
    }

    public static Table totalled(Table t, String label, Total... totals) {
        Optional<TotalRow> total = Optional.of(new TotalRow(label, List.of(totals)));
        return new Table(
                t.key(),
                t.role(),
                t.number(),
                t.title(),
                t.shortTitle(),
                t.legend(),
                t.empty(),
                t.columns(),
                t.rowKey(),
                t.grouping(),
                total,
                t.rowCount(),
                t.rows(),
                t.print());
    }

    static Table grouped(Table t, Grouping grouping) {
        return new Table(
                t.key(),
                t.role(),
                t.number(),
                t.title(),
                t.shortTitle(),
                t.legend(),
                t.empty(),
                t.columns(),
                t.rowKey(),
                Optional.of(grouping),
                t.total(),
                t.rowCount(),
                t.rows(),
                t.print());
    }

    /** A report of these tables alone, each in a section of its own. */
    static Document of(Table... tables) {
        List<Section> sections = Arrays.stream(tables)
                .map(table -> new Section(1, table.title(), List.of(table)))
                .toList();
        return document(Notation.ENGLISH, sections, Optional.empty());
    }

    /** A table alone, without anything around it. */
    public static Document bare(Table table) {
        return document(
                true, Notation.ENGLISH, List.of(new Section(0, table.title(), List.of(table))), Optional.empty());
    }

    static Document document(Notation notation, List<Section> sections, Optional<Table> summary) {
        return document(false, notation, sections, summary);
    }

    /** The same in another look. */
    static Document in(Theme theme, Document report) {
        return new Document(
                report.id(),
                report.version(),
                report.bare(),
                report.emptyParts(),
                report.asOf(),
                report.organisation(),
                report.notation(),
                theme,
                report.cover(),
                report.sections(),
                report.summary(),
                report.notes(),
                report.sources(),
                report.checks(),
                report.evidence(),
                report.verdicts(),
                report.findings());
    }

    private static Document document(boolean bare, Notation notation, List<Section> sections, Optional<Table> summary) {
        return new Document(
                "tribunal-caseload",
                1,
                bare,
                true,
                LocalDate.of(2024, 3, 31),
                "Secretariat",
                notation,
                Theme.OFFICIAL,
                new Cover(
                        "Tribunal caseload and convictions: Bangladesh",
                        "Anti-Human Trafficking Tribunals",
                        "",
                        "",
                        List.of(
                                new Cover.Line("As of", "31 March 2024"),
                                new Cover.Line("Prepared by", "Secretariat, example unit"),
                                new Cover.Line("Data", "bangladesh-bali-process, SHA-256 4f1c"))),
                sections,
                summary,
                notes(),
                sources(),
                table(Document.CHECKS, List.of(text("Check")), List.of()),
                Marks.evidence(40),
                List.of(),
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
}
