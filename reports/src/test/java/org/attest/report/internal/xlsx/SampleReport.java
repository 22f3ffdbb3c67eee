package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.document;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.numbered;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.table;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Marks;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** A whole report: key figures, checks, totals, groups, conflicts, gaps, a text alone and a table without rows. */
final class SampleReport {
    private SampleReport() {}

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
                                        .with(Marks.behind(List.of(2)))),
                        new Block.KeyFigures(keyFigures())));
        Section outcomes = new Section(
                2,
                "Outcomes by tribunal",
                List.of(
                        new Block.Paragraph(RichText.of("Persons and cases are never mixed.")
                                .with(Marks.behind(List.of(1)))),
                        SampleTables.outcomes()));
        Section tracker = new Section(3, "Commitments", List.of(SampleTables.commitments()));
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
                                        .with(Marks.behind(List.of(3))))));
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
                false,
                true,
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
                Marks.evidence(40),
                List.of(),
                List.of());
    }

    private static List<KeyFigure> keyFigures() {
        return List.of(
                new KeyFigure(
                        "convicted",
                        "Persons convicted",
                        live(new Expression.TotalOf("tribunal-outcomes", 1), figure(94)),
                        Format.whole(),
                        List.of(1),
                        0),
                new KeyFigure(
                        "reporting",
                        "Tribunals reporting",
                        live(new Expression.Reporting("tribunal-outcomes", 1), Cell.of("3 of 7")),
                        Format.text(),
                        List.of(),
                        1),
                new KeyFigure(
                        "per-case",
                        "Persons per case",
                        live(
                                new Expression.TotalOf("tribunal-outcomes", 3),
                                figure(SpreadsheetNumber.quotient(94, 35))),
                        new Format.Decimal(2),
                        List.of(),
                        2),
                new KeyFigure("share", "Share of Dhaka", figure(78 / 94.0), new Format.Percent(1), List.of(), 3),
                new KeyFigure(
                        "many",
                        "Tribunals with ten or more",
                        live(
                                new Expression.RowCountWhere(
                                        "tribunal-outcomes", 1, new Rule(Rule.Comparison.AT_LEAST, 9.5)),
                                figure(2)),
                        Format.whole(),
                        List.of(),
                        4),
                new KeyFigure(
                        "rows",
                        "Tribunals",
                        live(new Expression.RowCount("tribunal-outcomes"), figure(7)),
                        Format.whole(),
                        List.of(),
                        5),
                new KeyFigure(
                        "appeals",
                        "Appeals",
                        live(new Expression.RowCount("appeals"), figure(0)),
                        Format.whole(),
                        List.of(),
                        6));
    }

    private static Table summary() {
        List<List<Cell>> rows = keyFigures().stream()
                .map(figure -> row(
                        figure.label(),
                        new Cell.Formatted(figure.format(), figure.cell()),
                        new Cell.Text(Marks.of(figure.notes()))))
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
                                        live(
                                                new Expression.InRow(Operation.DIFFERENCE, List.of(1, 2), true),
                                                figure(0)),
                                        "agrees"),
                                row(
                                        "filings",
                                        missing(Reason.NOT_REPORTED),
                                        convicted,
                                        live(
                                                new Expression.InRow(Operation.DIFFERENCE, List.of(1, 2), true),
                                                missing(Reason.NOT_REPORTED)),
                                        "not computable"))),
                "Stated totals against computed ones, and what kept a figure from being computed.");
    }
}
