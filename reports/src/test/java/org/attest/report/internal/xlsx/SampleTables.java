package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.grouped;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.missing;
import static org.attest.report.internal.xlsx.Sample.noted;
import static org.attest.report.internal.xlsx.Sample.numbered;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.table;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.totalled;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Criterion;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Highlight;
import org.attest.report.document.Marks;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** Tables with everything that a cell can be: flat with totals, and grouped with subtotals. */
final class SampleTables {
    private SampleTables() {}

    static Table outcomes() {
        Column perCase = new Column(
                "per-case",
                "Persons per case",
                Optional.of("Outcome"),
                new Format.Decimal(2),
                Optional.empty(),
                new Column.Extent(10, 10),
                List.of(new Highlight(
                        new Rule(Rule.Comparison.ABOVE, 3), Tone.CAUTION, "more than three persons per case", true)),
                false,
                false);
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
                        outcome("Dhaka", 78, 30, figure(78 / 30.0), figure(SpreadsheetNumber.quotient(78, 94))),
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
                        new Total(
                                1,
                                live(
                                        new Expression.OfRows(Calculation.SUM, "tribunal-outcomes", List.of(1)),
                                        figure(94))),
                        new Total(
                                2,
                                live(
                                        new Expression.OfRows(Calculation.SUM, "tribunal-outcomes", List.of(2)),
                                        figure(35))),
                        new Total(
                                3,
                                live(
                                        new Expression.OfRows(Calculation.RATIO, "tribunal-outcomes", List.of(1, 2)),
                                        figure(SpreadsheetNumber.quotient(94, 35)))),
                        new Total(7, Cell.of("[z]"))),
                "Shorthand: [x] not reported; [b] not computable: an input is only a bound; [conflict] sources disagree, see the note.",
                "Source: [note 1].");
    }

    private static List<Cell> outcome(String tribunal, Object persons, Object cases, Cell perCase, Cell share) {
        return row(
                tribunal,
                persons,
                cases,
                live(new Expression.InRow(Operation.RATIO, List.of(1, 2), false), perCase),
                share,
                50_000,
                LocalDate.of(2020, 3, 12),
                new Cell.Text(Marks.of(List.of(1))));
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
                        new Total(
                                2, live(new Expression.OfRows(Calculation.SUM, "commitments", List.of(2)), figure(13))),
                        new Total(
                                3,
                                live(
                                        new Expression.OfRows(Calculation.SUM, "commitments-subtotals", List.of(3)),
                                        figure(10)))));
        Grouping grouping = new Grouping(
                0,
                List.of(group("Home Affairs", 2), group("Law & Justice", 1), group("home affairs*", 1)),
                Optional.of(subtotals),
                Optional.empty());
        return numbered(2, "Commitments by lead", "Commitments", grouped(rows, grouping));
    }

    private static final List<Criterion> LEADS = ofGroup("Home Affairs", "Law & Justice", "home affairs*");

    /** The rows whose first column says what this row's first column says, of these. */
    static List<Criterion> ofGroup(String... names) {
        return List.of(new Criterion.SameAs(0, 0, List.of(names)));
    }

    static Grouping.Group group(String value, long rows) {
        return new Grouping.Group(value, RichText.of(""), rows, Optional.empty());
    }

    private static List<Cell> subtotal(String lead, int rows, int done, int due, Cell ratio) {
        return row(
                lead,
                live(new Expression.OfGroup(Calculation.COUNT, "commitments", List.of(), LEADS), figure(rows)),
                live(new Expression.OfGroup(Calculation.SUM, "commitments", List.of(2), LEADS), figure(done)),
                live(new Expression.OfGroup(Calculation.SUM, "commitments", List.of(3), LEADS), figure(due)),
                live(new Expression.OfGroup(Calculation.RATIO, "commitments", List.of(2, 3), LEADS), ratio));
    }
}
