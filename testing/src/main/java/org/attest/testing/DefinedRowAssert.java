package org.attest.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.attest.model.value.Absence;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.DurationColumn;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TimeColumn;
import org.attest.report.definition.TimestampColumn;
import org.attest.testing.internal.attested.DefinedTable;
import org.attest.testing.internal.attested.Sources;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;

/** A row of a report's table, by the columns of its definition. */
public final class DefinedRowAssert<R> extends LocatedAssert<DefinedRowAssert<R>> {
    private static final int PER_CENT = 2;
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);
    private static final int HOUR_PLACES = 2;
    private static final int SECONDS_OF_DAY = 86_400;

    private final DefinedTable.Row row;
    private final DefinedTable<R> table;
    private final Sources sources;
    private final DefinedTableAssert<R> whole;

    DefinedRowAssert(DefinedTable<R> table, DefinedTable.Row row, Sources sources, DefinedTableAssert<R> whole) {
        super(whole, whole.then("row", table.key(row)), DefinedRowAssert.class);
        this.row = row;
        this.table = table;
        this.sources = sources;
        this.whole = whole;
    }

    /** Has this year or other ordinal. */
    public DefinedRowAssert<R> has(OrdinalColumn<R> column, long number) {
        cell(column).has(number);
        return this;
    }

    public DefinedRowAssert<R> has(CountColumn<R> column, long count) {
        return has(column, Count.exactly(count));
    }

    /** Has this count: a number if it is exact, else words such as "over 295". */
    public DefinedRowAssert<R> has(CountColumn<R> column, Count count) {
        if (count instanceof Count.Exact(long number)) {
            cell(column).has((double) number);
            return this;
        }
        return says(column, table.notation().print(count));
    }

    /**
     * Has this number as it is printed: rounded half up to the decimals of the column, in per cent where the column is, and
     * in hours with two decimals where it is a duration.
     */
    public DefinedRowAssert<R> has(NumberColumn<R> column, double number) {
        return has(column, Near.exactly(number));
    }

    /** Has a number that is printed so near to this one: {@code within(0.5)} or {@code byLessThan(0.5)} of AssertJ. */
    public DefinedRowAssert<R> has(NumberColumn<R> column, double number, Offset<? extends Number> tolerance) {
        return has(column, new Near(number, tolerance));
    }

    private DefinedRowAssert<R> has(NumberColumn<R> column, Near expected) {
        CellAssert cell = cell(column);
        if (!(value(column) instanceof CellValue.Numeric(double number))) {
            cell.failed(cell.mismatch(expected.toString(), content(column).inWords()));
        } else if (!expected.takes(printed(column, number))) {
            cell.failed(
                    cell.mismatch(expected.toString(), printed(column, number).toPlainString()));
        }
        return this;
    }

    /** As a report prints it: rounded half up to the decimals of its column, and in per cent where the column is, in hours with two decimals of a duration; counts and amounts as they are. */
    static BigDecimal printed(NumberColumn<?> column, double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return switch (column) {
            case NumberColumn<?> duration
            when duration.isDuration() -> rounded(number.multiply(HOURS_OF_DAY), HOUR_PLACES);
            case CountColumn<?> count -> number;
            case DurationColumn<?> duration -> number;
            case MoneyColumn<?> money -> number;
            case DecimalColumn<?> decimal -> rounded(number, decimal.places());
            case PercentColumn<?> percent -> rounded(number.movePointRight(PER_CENT), percent.places());
            case RatioColumn<?> ratio ->
                rounded(ratio.share() ? number.movePointRight(PER_CENT) : number, ratio.places());
            case ComputedColumn<?> computed
            when computed.isWhole() || (computed.isMoney() && computed.isAdded()) -> number;
            case ComputedColumn<?> computed -> rounded(number, computed.places());
            case SummaryColumn summary -> printed(summary, number);
        };
    }

    private static BigDecimal printed(SummaryColumn summary, BigDecimal number) {
        Aggregate<?> aggregate = summary.aggregate();
        if (!(aggregate.column() instanceof NumberColumn<?> column)) {
            return number;
        }
        boolean share = summary.unit().equals(Unit.PERCENT) && !column.unit().equals(Unit.PERCENT);
        return share
                ? rounded(number.movePointRight(PER_CENT), 1)
                : column instanceof CountColumn<?> && aggregate.isRounded()
                        ? rounded(number, 1)
                        : printed(column, number.doubleValue());
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP);
    }

    /** Has this amount: a number where the whole column is of one currency, else words. */
    public DefinedRowAssert<R> has(MoneyColumn<R> column, Money amount) {
        if (!(value(column) instanceof CellValue.Numeric number)) {
            return says(column, table.notation().print(amount));
        }
        CellAssert cell = cell(column);
        String format = content(column).numberFormat();
        String currency = format.replaceAll("^\"([A-Z]{3}) .*", "$1");
        if (!number.isSame(new CellValue.Numeric(amount.amount().doubleValue()))
                || !currency.equals(amount.currency().getCurrencyCode())) {
            cell.failed(cell.mismatch(amount.toString(), currency + " " + number));
        }
        return this;
    }

    public DefinedRowAssert<R> has(TextColumn<R> column, String text) {
        return says(column, text);
    }

    public DefinedRowAssert<R> has(FlagColumn<R> column, boolean flag) {
        return says(column, table.notation().print(flag));
    }

    public DefinedRowAssert<R> has(TermColumn<R> column, Term term) {
        return says(column, table.notation().print(term));
    }

    public DefinedRowAssert<R> has(DateColumn<R> column, LocalDate day) {
        return has(column, PartialDate.of(day));
    }

    /** Has this date: a day where all rows of the column have complete ones, else words. */
    public DefinedRowAssert<R> has(DateColumn<R> column, PartialDate date) {
        return has(column, DateSpan.on(date));
    }

    public DefinedRowAssert<R> has(DateColumn<R> column, DateSpan span) {
        Optional<LocalDate> day = span.isOneDate() ? span.start().flatMap(PartialDate::exactDay) : Optional.empty();
        if (day.isPresent() && value(column) instanceof CellValue.Moment) {
            cell(column).has(day.get());
            return this;
        }
        return says(column, table.notation().print(span));
    }

    /** Has this time of day, to the minute. */
    public DefinedRowAssert<R> has(TimeColumn<R> column, LocalTime time) {
        cell(column).has(time.truncatedTo(ChronoUnit.MINUTES));
        return this;
    }

    /** Has this moment, to the minute, as the clocks of its zone show it. */
    public DefinedRowAssert<R> has(TimestampColumn<R> column, Instant moment) {
        cell(column).has(moment.atZone(column.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        return this;
    }

    /** Has this duration, to the minute. */
    public DefinedRowAssert<R> has(NumberColumn<R> column, Duration duration) {
        CellContent content = content(column);
        String found = content.value() instanceof CellValue.Numeric(double days)
                ? Duration.ofSeconds(Math.round(days * SECONDS_OF_DAY))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : content.inWords();
        cell(column).same(duration.truncatedTo(ChronoUnit.MINUTES).toString(), found);
        return this;
    }

    /** Shows these words, and leads to this address. */
    public DefinedRowAssert<R> has(LinkColumn<R> column, String words, URI address) {
        cell(column).has(words).hasLink(address.toString());
        return this;
    }

    /** Says why there is no value, in words or shorthand. */
    public DefinedRowAssert<R> isMissing(Column<R> column, Absence reason) {
        String shown = table.notation().print(reason);
        CellAssert cell = cell(column);
        if (!content(column).shown().equals(shown)) {
            String legend =
                    table.notation().legend(reason).map(words -> ", " + words).orElse("");
            cell.failed(
                    cell.mismatch("\"" + shown + "\"" + legend, content(column).inWords()));
        }
        return this;
    }

    /** Is an open conflict between exactly these values, as they are printed. */
    public DefinedRowAssert<R> isDisputed(Column<R> column, String... values) {
        String found = sources.valuesOf(content(column));
        cell(column).same(table.notation().print(Reason.CONFLICT) + " " + String.join("; ", values), found);
        return this;
    }

    /** Holds exactly these words. */
    public DefinedRowAssert<R> says(Column<R> column, String words) {
        cell(column).has(words);
        return this;
    }

    /** Cites exactly these sources, by their titles; none when none are given. */
    public DefinedRowAssert<R> cites(Column<R> column, String... titles) {
        List<String> cited = sources.cited(row, content(column));
        cell(column).same(said(List.of(titles)), said(cited));
        return this;
    }

    private static String said(List<String> titles) {
        return titles.isEmpty() ? "no source" : String.join("; ", titles);
    }

    /** The cell of a column, for its formula and its looks. */
    public CellAssert cell(Column<R> column) {
        int index = whole.index(column, this);
        return new CellAssert(
                row.cells().get(index),
                row.part().sheet(),
                this,
                then("column", row.part().headers().get(index)));
    }

    private CellValue value(Column<R> column) {
        return content(column).value();
    }

    private CellContent content(Column<R> column) {
        return row.cells().get(whole.index(column, this));
    }
}
