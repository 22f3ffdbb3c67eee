package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.model.value.Absence;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.number.SpreadsheetTime;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;

/** Adds up the figures of a column. What is missing or disputed is left out and counted; a bound turns the total into words. */
public final class Tally extends RunningTotal {
    private final int column;
    private final int places;
    private Optional<Tally> whole = Optional.empty();
    private final DecimalSum exact = new DecimalSum();
    private final DecimalSum atLeast = new DecimalSum();
    private final DecimalSum atMost = new DecimalSum();
    private final DecimalSum about = new DecimalSum();
    /** Whether one of the lower bounds, of the upper bounds, is no possible value itself. */
    private boolean moreThan;

    private boolean lessThan;
    private long precise;
    private Figure lastBound = new Figure.Absent(Reason.NOT_REPORTED);
    private long missing;
    private long disputed;

    /** @param places that are printed of the numbers, where they may have more */
    Tally(int column, int places) {
        this.column = column;
        this.places = places;
    }

    /** The sum of a column; measured quantities have more digits than are printed of them. */
    static Tally of(Column<?> column, int at) {
        return new Tally(
                at,
                switch (column) {
                    case NumberColumn<?> number when number.isDuration() -> SpreadsheetTime.PLACES;
                    case DecimalColumn<?> decimal -> decimal.places();
                    case ComputedColumn<?> computed
                    when !computed.isWhole() && !computed.isMoney() -> computed.places();
                    default -> Integer.MAX_VALUE;
                });
    }

    @Override
    void add(RowFacts row) {
        CellFacts cell = row.cell(column);
        if (!Double.isNaN(cell.number())) {
            exact.add(cell.number());
            return;
        }
        Figure figure = cell.figure();
        if (figure != null) {
            spells(cell, cell);
            add(figure);
        }
    }

    void add(Figure figure) {
        switch (figure) {
            case Figure.Exact(double value) -> exact.add(value);
            case Figure.Precise(BigDecimal number) -> {
                precise++;
                exact.add(number);
            }
            case Figure.Bound(Count count) -> {
                bound(count).add((double) count.number());
                moreThan |= count instanceof Count.AtLeast least && least.strict();
                lessThan |= count instanceof Count.AtMost most && most.strict();
                lastBound = figure;
            }
            case Figure.Absent(Absence reason) -> {
                missing++;
                lacks(reason);
            }
            case Figure.Disputed d -> {
                disputed++;
                lacks(d.whyNotExact());
            }
        }
    }

    private DecimalSum bound(Count count) {
        return switch (count) {
            case Count.AtMost most -> atMost;
            case Count.About rough -> about;
            case Count.AtLeast least -> atLeast;
            case Count.Exact number -> exact;
        };
    }

    /** As the share that it is of all rows. */
    Tally of(RunningTotal all) {
        whole = Optional.of((Tally) all);
        return this;
    }

    @Override
    Figure known() {
        return whole.map(all -> Figure.ratio(added(), all.ofOne(all.added()))).orElseGet(this::added);
    }

    /**
     * The sum. With lower bounds among the values it is a lower bound (an upper bound adds nothing certain to it), with upper
     * bounds only an upper one (one that is strict makes the sum's strict: over 295 and 94 are over 389), with approximations only an approximation; approximations mixed with bounds say nothing.
     * A single value is its own sum, in its own words.
     */
    private Figure added() {
        if (bounds() == 1 && exact.count() == 0) {
            return lastBound;
        }
        if (about.count() > 0 && atLeast.count() + atMost.count() > 0) {
            return new Figure.Absent(Reason.BOUND_ONLY);
        }
        if (about.count() > 0) {
            return new Figure.Bound(new Count.About(whole(about)));
        }
        if (atLeast.count() > 0) {
            return new Figure.Bound(new Count.AtLeast(whole(atLeast), moreThan));
        }
        if (atMost.count() > 0) {
            return new Figure.Bound(new Count.AtMost(whole(atMost), lessThan));
        }
        return exact.count() > 0 ? sum() : nothing();
    }

    /** A spreadsheet cannot add up what stands in words, nor hold more digits than it prints. */
    private Figure sum() {
        BigDecimal sum = exact.decimal();
        if (precise > 0) {
            return new Figure.Precise(sum);
        }
        long printed = (long) sum.precision() - sum.scale() + places;
        return printed <= SpreadsheetNumber.DIGITS
                ? new Figure.Exact(SpreadsheetNumber.held(sum.doubleValue()))
                : Figure.of(sum);
    }

    @Override
    boolean isAlike() {
        return exact.isStable(places) && whole.stream().allMatch(all -> !all.isSpelt() && all.exact.isStable(places));
    }

    private long whole(DecimalSum bounds) {
        return Math.round(exact.rounded() + bounds.rounded());
    }

    /** Values that are known, be it as a bound. */
    @Override
    public long reporting() {
        return exact.count() + bounds();
    }

    /** How many decimals the number with the most of them has. */
    int decimals() {
        return Math.max(0, exact.decimal().scale());
    }

    /** Whether every value that is known stands as a number in its cell. */
    boolean isOfNumbers() {
        return reporting() == exact.count() && !isPrecise() && !isSpelt();
    }

    /** Whether some value has more digits than a spreadsheet holds. */
    boolean isPrecise() {
        return precise > 0;
    }

    public long bounds() {
        return atLeast.count() + atMost.count() + about.count();
    }

    public long disputed() {
        return disputed;
    }

    @Override
    public long rows() {
        return reporting() + missing + disputed;
    }
}
