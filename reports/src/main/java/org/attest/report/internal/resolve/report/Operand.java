package org.attest.report.internal.resolve.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.value.Count;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;

/**
 * A quantity of a reconciliation, resolved.
 *
 * @param margin by how much it may be off because of roundings; empty where that is not known
 * @param formula that a spreadsheet computes it by; empty of words
 * @param notes of what is stated
 */
record Operand(
        Figure figure,
        Optional<BigDecimal> margin,
        Format format,
        Cell cell,
        Optional<Expression> formula,
        List<Integer> notes) {

    private static final int MOST_PARTS = 50;

    Operand within(BigDecimal other) {
        return new Operand(figure, Optional.of(other), format, cell, formula, notes);
    }

    /** The same of an operation on both. */
    Operand with(Operand other, Operation operation, Notation notation) {
        Figure result = Figure.of(operation, List.of(figure, other.figure));
        Format shown = operation == Operation.PRODUCT ? ofProduct(other, result) : finer(other);
        Cell plain = formatted(shown, TotalCells.plain(result, shown, notation));
        Optional<Expression> both = formula.flatMap(
                first -> other.formula.flatMap(second -> combined(operation, first, second, isWhole(other))));
        return new Operand(
                result,
                margin.flatMap(own -> other.margin.flatMap(its ->
                        operation == Operation.PRODUCT ? ofProduct(own, other, its) : Optional.of(own.add(its)))),
                shown,
                both.filter(live -> result instanceof Figure.Exact)
                        .<Cell>map(live -> new Cell.Live(live, plain))
                        .orElse(plain),
                both,
                Stream.concat(notes.stream(), other.notes.stream()).distinct().toList());
    }

    /** A long chain is one formula, as long as somebody reads it. */
    private static Optional<Expression> combined(
            Operation operation, Expression first, Expression second, boolean whole) {
        Stream<Expression> before = first instanceof Expression.Combined of && of.operation() == operation
                ? of.parts().stream()
                : Stream.of(first);
        List<Expression> parts = Stream.concat(before, Stream.of(second)).toList();
        return parts.size() > MOST_PARTS
                ? Optional.empty()
                : Optional.of(new Expression.Combined(operation, parts, whole));
    }

    boolean isWhole(Operand other) {
        return format instanceof Format.Whole && other.format instanceof Format.Whole;
    }

    /** Whichever shows more: neither loses a digit by the other's format. */
    Format finer(Operand other) {
        if (format instanceof Format.Amount(String own, var p)
                && other.format instanceof Format.Amount(String its, var q)
                && !own.equals(its)) {
            throw new BadValue("states " + own + " but computes " + its + ", must be of one currency");
        }
        return (format.places() > other.format.places() ? format : other.format).unsigned();
    }

    private Format ofProduct(Operand other, Figure result) {
        int places = result.decimal().map(Stated::shown).orElse(0);
        return Stream.of(format, other.format)
                .flatMap(each -> each instanceof Format.Amount(String currency, int own)
                        ? Stream.of(new Format.Amount(currency, Math.max(own, places)))
                        : Stream.<Format>empty())
                .findFirst()
                .orElse(places == 0 ? Format.whole() : new Format.Decimal(places));
    }

    private Optional<BigDecimal> ofProduct(BigDecimal own, Operand other, BigDecimal its) {
        return figure.decimal()
                .flatMap(a -> other.figure
                        .decimal()
                        .map(b ->
                                a.abs().multiply(its).add(b.abs().multiply(own)).add(own.multiply(its))));
    }

    /** Whether no number is possible for both. */
    boolean isApart(Operand other) {
        return isBelow(other) || other.isBelow(this);
    }

    private boolean isBelow(Operand other) {
        return most().flatMap(most -> other.least().map(least -> most.compareTo(least) < 0))
                .orElse(false);
    }

    private Optional<BigDecimal> least() {
        return figure instanceof Figure.Bound(Count.AtLeast(long number, boolean strict))
                ? Optional.of(BigDecimal.valueOf(strict ? number + 1 : number))
                : figure.decimal().flatMap(number -> margin.map(number::subtract));
    }

    private Optional<BigDecimal> most() {
        return figure instanceof Figure.Bound(Count.AtMost(long number, boolean strict))
                ? Optional.of(BigDecimal.valueOf(strict ? number - 1 : number))
                : figure.decimal().flatMap(number -> margin.map(number::add));
    }

    /** Whole numbers are printed as the columns of the checks are. */
    static Cell formatted(Format format, Cell cell) {
        return format instanceof Format.Whole ? cell : new Cell.Formatted(format, cell);
    }
}
