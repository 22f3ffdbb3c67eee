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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Check;
import org.attest.report.definition.Edition;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Severity;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
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
    private static final int ALLOWED = 4;

    private final D data;
    private final Edition edition;
    private final Operands operands;
    private final Notebook notebook;
    private final Notation notation;
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
        this.operands = new Operands(tables, notebook, edition.notation());
        this.notebook = notebook;
        this.notation = edition.notation();
    }

    void add(Check<D> check) {
        switch (check) {
            case Check.Reconciliation<D> reconciliation -> reconcile(reconciliation, data);
            case Check.Condition<D>(String label, Severity severity, var condition) -> {
                Check.Outcome came = condition.apply(data, edition);
                Cell words = Cell.of(say(came.verdict(), severity) + ": " + came.words());
                remark(CheckResult.of(label, came.verdict(), severity), words, List.of());
            }
        }
    }

    private <E> void reconcile(Check.Reconciliation<E> check, E data) {
        Operand stated = operands.of(check.stated(), data);
        Operand computed = operands.of(check.computed(), data);
        Figure difference = Figure.of(Operation.DIFFERENCE, List.of(computed.figure(), stated.figure()));
        BigDecimal allowed = stated.margin()
                .flatMap(own -> computed.margin().map(own::add))
                .orElse(BigDecimal.ZERO)
                .stripTrailingZeros();
        Format finer = finer(stated.finer(computed), allowed.scale());
        Verdict verdict = verdict(stated, computed, difference);
        boolean live =
                Stream.of(stated.figure(), computed.figure(), difference).allMatch(Figure.Exact.class::isInstance);
        Cell differing = Operand.formatted(finer, TotalCells.plain(difference, finer, notation));
        Cell words = Cell.of(
                verdict == Verdict.AGREES && difference.decimal().orElseThrow().signum() != 0
                        ? notation.say(Word.AGREES_WITHIN_ROUNDING)
                        : say(verdict, check.severity()));
        add(
                new CheckResult(
                        check.label(),
                        verdict,
                        check.severity(),
                        number(stated.figure()),
                        number(computed.figure()),
                        number(difference),
                        allowed.doubleValue()),
                Cell.of(check.label()),
                stated.cell(),
                computed.cell(),
                live
                        ? new Cell.Live(
                                new Expression.InRow(
                                        Operation.DIFFERENCE, List.of(COMPUTED, STATED), stated.isWhole(computed)),
                                differing)
                        : differing,
                Operand.formatted(finer, new Cell.Figure(allowed.doubleValue())),
                live ? new Cell.Live(ofDifference(allowed, check.severity()), words) : words,
                evidence(Stream.concat(stated.notes().stream(), computed.notes().stream())
                        .distinct()
                        .toList()));
    }

    /** Bounds agree with nothing for certain, but may differ for certain. */
    private static Verdict verdict(Operand stated, Operand computed, Figure difference) {
        if (stated.isApart(computed)) {
            return Verdict.DIFFERS;
        }
        if (stated.figure() instanceof Figure.Disputed || computed.figure() instanceof Figure.Disputed) {
            return Verdict.CONFLICT;
        }
        boolean known = stated.margin().isPresent() && computed.margin().isPresent();
        return difference
                .decimal()
                .filter(value -> known || value.signum() == 0)
                .map(value -> Verdict.AGREES)
                .orElse(Verdict.NOT_CHECKED);
    }

    /** So that all decimals of what is allowed are seen. */
    private static Format finer(Format format, int scale) {
        return switch (format) {
            case Format.Percent(int places) -> new Format.Percent(Math.max(places, scale - 2));
            case Format.Amount(String currency, int places) -> new Format.Amount(currency, Math.max(places, scale));
            default -> scale <= format.places() ? format : new Format.Decimal(scale);
        };
    }

    private Expression ofDifference(BigDecimal allowed, Severity severity) {
        return new Expression.VerdictInRow(
                DIFFERENCE,
                allowed.signum() == 0 ? OptionalInt.empty() : OptionalInt.of(ALLOWED),
                notation.say(Word.AGREES),
                notation.say(Word.AGREES_WITHIN_ROUNDING),
                say(Verdict.DIFFERS, severity),
                say(Verdict.NOT_CHECKED, severity));
    }

    private static OptionalDouble number(Figure figure) {
        return figure.decimal().stream().mapToDouble(BigDecimal::doubleValue).findFirst();
    }

    private void add(CheckResult result, Cell... cells) {
        rows.add(new Row(result, List.of(cells)));
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
                    CheckResult.of(label, Verdict.CONFLICT, Severity.ERROR),
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
        remark(
                CheckResult.of(label, Verdict.NOT_CHECKED, Severity.ERROR),
                Cell.of(say(Verdict.NOT_CHECKED, Severity.ERROR)),
                List.of());
    }

    private void remark(CheckResult result, Cell words, List<Integer> notes) {
        Cell none = new Cell.Missing(Reason.NOT_APPLICABLE);
        add(result, Cell.of(result.label()), none, none, none, none, words, evidence(notes));
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

    private String say(Verdict verdict, Severity severity) {
        return notation.say(
                switch (verdict) {
                    case AGREES -> Word.AGREES;
                    case DIFFERS -> severity == Severity.ERROR ? Word.DIFFERS : Word.DIFFERS_WARNING;
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
        boolean rounded = rows.stream().anyMatch(row -> row.result().allowed() > 0);
        GeneratedTable checks = new GeneratedTable(Role.CHECKS, Document.CHECKS, Word.CHECKS, notation)
                .column("check", Word.CHECK, Format.text())
                .column("stated", Word.STATED, Format.whole())
                .column("computed", Word.COMPUTED, Format.whole())
                .column("difference", Word.DIFFERENCE, Format.whole());
        if (rounded) {
            checks.column("allowed", Word.ALLOWED, Format.whole());
        }
        checks.column("result", Word.RESULT, Format.text()).column("sources", Word.SOURCES, Format.text());
        inOrder().forEach(row -> {
            if (row.result().verdict() == Verdict.DIFFERS) {
                checks.toneNext(row.result().isFailure() ? Tone.CRITICAL : Tone.CAUTION);
            }
            List<Cell> cells = new ArrayList<>(row.cells());
            if (!rounded) {
                cells.remove(ALLOWED);
            }
            checks.row(cells.toArray(Cell[]::new));
        });
        checks.printFirst((int) rows.stream().filter(Row::isTold).count());
        return checks.table(Word.CHECKS_LINE, Word.NO_CHECKS);
    }
}
