package org.attest.report.internal.resolve.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Check;
import org.attest.report.definition.Edition;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.internal.resolve.table.Tally;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Resolves the checks of a report: reconciliations, conditions, and what the tables themselves could not settle. */
final class Checks<D> {
    private static final int STATED = 1;
    private static final int COMPUTED = 2;
    private static final int DIFFERENCE = 3;

    private final D data;
    private final Edition edition;
    private final Function<TableFigure, TableFigures> tables;
    private final Notebook notebook;
    private final Notation notation;
    private final GeneratedTable checks;
    private final List<Row> rows = new ArrayList<>();

    private record Row(CheckResult result, List<Cell> cells) {
        /** Whether it has come to something; the others stand in a spreadsheet alone, and print shows a conflict in its cell. */
        boolean isTold() {
            return result.verdict() == Verdict.AGREES || result.verdict() == Verdict.DIFFERS;
        }
    }

    Checks(D data, Edition edition, Function<TableFigure, TableFigures> tables, Notebook notebook) {
        this.data = data;
        this.edition = edition;
        this.tables = tables;
        this.notebook = notebook;
        this.notation = edition.notation();
        this.checks = new GeneratedTable(Role.CHECKS, Document.CHECKS, Word.CHECKS, notation)
                .column("check", Word.CHECK, Format.text())
                .column("stated", Word.STATED, Format.whole())
                .column("computed", Word.COMPUTED, Format.whole())
                .column("difference", Word.DIFFERENCE, Format.whole())
                .column("result", Word.RESULT, Format.text())
                .column("sources", Word.SOURCES, Format.text());
    }

    void add(Check<D> check) {
        switch (check) {
            case Check.Reconciliation<D> reconciliation -> reconcile(reconciliation);
            case Check.Condition<D>(String label, var condition) -> {
                Check.Outcome came = condition.apply(data, edition);
                Cell words = Cell.of(say(came.verdict()) + ": " + came.words());
                remark(CheckResult.of(label, came.verdict()), words, List.of());
            }
        }
    }

    private void reconcile(Check.Reconciliation<D> check) {
        Stated<?> claim = new Stated<>(check.stated().apply(data), check.unit(), notebook, notation);
        TableFigures table = tables.apply(check.computed());
        Cell computedCell = table.cell(check.computed());
        Format format = table.format(check.computed());
        checkCurrency(claim.format(), format);
        Figure stated = claim.figure();
        Figure computed = check.computed() instanceof TableFigure.TotalOf total
                        && total.computes().orElseThrow().calculation() == Calculation.SUM
                ? table.tally(total.column()).total()
                : figureOf(computedCell);
        Figure printed =
                check.computed().computes().filter(Aggregate::isRounded).isPresent()
                        ? claim.rounded(computed)
                        : computed;
        Figure difference = Figure.of(Operation.DIFFERENCE, List.of(printed, stated));
        Verdict verdict = difference
                .decimal()
                .map(value -> value.signum() == 0 ? Verdict.AGREES : Verdict.DIFFERS)
                .orElse(stated instanceof Figure.Disputed ? Verdict.CONFLICT : Verdict.NOT_CHECKED);
        boolean live = printed.equals(computed)
                && Stream.of(stated, computed, difference).allMatch(Figure.Exact.class::isInstance);
        boolean whole = format instanceof Format.Whole && claim.format() instanceof Format.Whole;
        // Whichever shows more: neither loses a digit by the other's format.
        Format finer = (claim.format().places() > format.places() ? claim.format() : format).unsigned();
        Cell differing = formatted(finer, TotalCells.plain(difference, finer, notation));
        Cell words = Cell.of(say(verdict));
        add(
                new CheckResult(check.label(), verdict, number(stated), number(computed), number(difference)),
                Cell.of(check.label()),
                formatted(claim.format(), claim.cell()),
                new Cell.Formatted(format, computedCell),
                live
                        ? new Cell.Live(
                                new Expression.InRow(Operation.DIFFERENCE, List.of(COMPUTED, STATED), whole), differing)
                        : differing,
                live ? new Cell.Live(ofDifference(), words) : words,
                evidence(claim.notes()));
    }

    /** Whole numbers are printed as the columns of the checks are. */
    private static Cell formatted(Format format, Cell cell) {
        return format instanceof Format.Whole ? cell : new Cell.Formatted(format, cell);
    }

    private static void checkCurrency(Format stated, Format computed) {
        if (stated instanceof Format.Amount(String states, var p)
                && computed instanceof Format.Amount(String computes, var q)
                && !states.equals(computes)) {
            throw new BadValue("states " + states + " but computes " + computes + ", must be of one currency");
        }
    }

    private Expression ofDifference() {
        return new Expression.VerdictInRow(
                DIFFERENCE, say(Verdict.AGREES), say(Verdict.DIFFERS), say(Verdict.NOT_CHECKED));
    }

    private static OptionalDouble number(Figure figure) {
        return figure.decimal().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
    }

    private void add(CheckResult result, Cell... cells) {
        rows.add(new Row(result, List.of(cells)));
    }

    /** What a resolved cell is to a computation: its number, or why it has none. */
    private static Figure figureOf(Cell cell) {
        return switch (cell) {
            case Cell.Figure(double value) -> new Figure.Exact(value);
            case Cell.Live(var expression, Cell result) -> figureOf(result);
            case Cell.Formatted(var format, Cell value) -> figureOf(value);
            case Cell.Missing(Absence reason) -> new Figure.Absent(reason);
            default -> new Figure.Absent(Reason.NOT_APPLICABLE);
        };
    }

    /** Adds what kept the totals of tables from being plain numbers, and their open conflicts. */
    void add(Collection<TableFigures> resolved) {
        for (TableFigures each : resolved) {
            inTotals(Word.BOUND_TOTAL, each, of -> of.calculation() == Calculation.SUM, Tally::bounds);
            inTotals(Word.CONFLICT_IN_TOTAL, each, of -> true, Tally::disputed);
        }
        resolved.forEach(this::addConflicts);
    }

    private void addConflicts(TableFigures resolved) {
        for (TableFigures.Conflict conflict : resolved.conflicts()) {
            String label = notation.say(Word.OPEN_CONFLICT, conflict.row() + ", " + conflict.column());
            Cell words = new Cell.Text(conflict.words(), Optional.of(Reason.CONFLICT));
            remark(
                    CheckResult.of(label, Verdict.CONFLICT),
                    words,
                    conflict.words().references().stream()
                            .map(RichText.Reference::number)
                            .toList());
        }
        long unlisted = resolved.conflictCount() - resolved.conflicts().size();
        if (unlisted > 0) {
            notComputable(notation.count(
                    Word.MORE_CONFLICTS, unlisted, resolved.table().title()));
        }
    }

    /** Columns of which as many values are so share a line. */
    private void inTotals(
            Word word, TableFigures resolved, Predicate<Aggregate<?>> totals, ToLongFunction<Tally> values) {
        Map<Long, Set<String>> labels = new LinkedHashMap<>();
        resolved.definition().grandTotal().stream()
                .flatMap(total -> total.totals().stream())
                .filter(totals)
                .map(Aggregate::column)
                .forEach(column -> labels.computeIfAbsent(
                                values.applyAsLong(resolved.tally(column)), count -> new LinkedHashSet<>())
                        .add(column.label()));
        labels.remove(0L);
        labels.forEach((count, of) -> notComputable(notation.count(word, count, String.join(", ", of))));
    }

    private void notComputable(String label) {
        remark(CheckResult.of(label, Verdict.NOT_CHECKED), Cell.of(say(Verdict.NOT_CHECKED)), List.of());
    }

    private void remark(CheckResult result, Cell words, List<Integer> notes) {
        Cell none = new Cell.Missing(Reason.NOT_APPLICABLE);
        add(result, Cell.of(result.label()), none, none, none, words, evidence(notes));
    }

    private Cell evidence(List<Integer> notes) {
        return notes.isEmpty() ? new Cell.Missing(Reason.NOT_APPLICABLE) : new Cell.Text(notebook.references(notes));
    }

    /** Which checks fail, in a sentence; empty when none does. */
    Optional<String> failures() {
        List<String> labels = results().stream()
                .filter(CheckResult::isFailure)
                .map(CheckResult::label)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(notation.say(
                        Word.FAILING_CHECKS_LINE,
                        notation.print(labels.size()),
                        notation.print(count()),
                        String.join("; ", labels)));
    }

    private String say(Verdict verdict) {
        return notation.say(
                switch (verdict) {
                    case AGREES -> Word.AGREES;
                    case DIFFERS -> Word.DIFFERS;
                    case CONFLICT -> Word.CONFLICTING;
                    case NOT_CHECKED -> Word.NOT_CHECKED;
                });
    }

    int count() {
        return rows.size();
    }

    /** In the order of the rows: first those that have come to something. */
    List<CheckResult> results() {
        return inOrder().map(Row::result).toList();
    }

    private Stream<Row> inOrder() {
        return rows.stream().sorted(Comparator.comparing(row -> !row.isTold()));
    }

    Table table() {
        inOrder().forEach(row -> {
            if (row.result().isFailure()) {
                checks.toneNext(Tone.CRITICAL);
            }
            checks.row(row.cells().toArray(Cell[]::new));
        });
        checks.printFirst((int) rows.stream().filter(Row::isTold).count());
        return checks.table(Word.CHECKS_LINE, Word.NO_CHECKS);
    }
}
