package org.attest.report.definition;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.attest.model.value.Absence;
import org.attest.model.value.Answer;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.internal.function.Guarded;
import org.attest.report.internal.number.SpreadsheetNumber;

/**
 * Makes the columns of one row class. {@code text} is always there, {@code textOr} may be absent for the reason given,
 * {@code textClaim} brings its sources; likewise for the other kinds.
 */
public final class Columns<R> extends Times<R> {
    private final Class<R> rowType;

    private Columns(Class<R> rowType) {
        this.rowType = rowType;
    }

    /** Makes columns of this row class. */
    public static <R> Columns<R> of(Class<R> rowType) {
        return new Columns<>(rowType);
    }

    /** Words, or codes such as 00123, which stay as they are. A blank text is an error when the row is drawn. */
    public TextColumn<R> text(String label, Function<R, String> value) {
        return new TextColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Words that may be absent, for one reason in all rows. */
    public TextColumn<R> textOr(String label, Absence absent, Function<R, Optional<String>> value) {
        return new TextColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Words with their sources, or the reason why there are none. */
    public TextColumn<R> textClaim(String label, Function<R, Claim<String>> claim) {
        return new TextColumn<>(head(label), new Accessor.Claimed<>(claim));
    }

    /** One of some levels, the highest of which is named first; a value that is none of them is an error when the row is drawn. */
    public <L> TextColumn<R> level(String label, List<L> levels, Function<R, L> value) {
        return level(label, levels, new Accessor.Plain<>(value.andThen(level -> TextColumn.word(level, levels))));
    }

    /** One of some levels, which may be absent. */
    public <L> TextColumn<R> levelOr(String label, List<L> levels, Absence absent, Function<R, Optional<L>> value) {
        return level(
                label,
                levels,
                new Accessor.OrMissing<>(known(value, (L level) -> TextColumn.word(level, levels)), absent));
    }

    private <L> TextColumn<R> level(String label, List<L> levels, Accessor<R, String> reading) {
        return new TextColumn<>(
                head(label), reading, levels.stream().map(Object::toString).toList(), true);
    }

    /** Years, printed as 2024. */
    public OrdinalColumn<R> year(String label, ToLongFunction<R> value) {
        return ordinal(label, value);
    }

    /** Years that may be absent. */
    public OrdinalColumn<R> yearOr(
            String label, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return ordinalOr(label, absent, value);
    }

    /** Whole numbers that name or order rows, such as ranks and numbers of chapters; words where they have more than 15 digits. */
    public OrdinalColumn<R> ordinal(String label, ToLongFunction<R> value) {
        return new OrdinalColumn<>(head(label), new Accessor.Plain<>(value::applyAsLong));
    }

    /** Whole numbers that name or order rows and may be absent. */
    public OrdinalColumn<R> ordinalOr(
            String label, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return new OrdinalColumn<>(
                head(label), new Accessor.OrMissing<>(known(value, SpreadsheetNumber::whole), absent));
    }

    /** Things of a unit, 0 or more, drawn as words where they have more than 15 significant digits. */
    public CountColumn<R> count(String label, Unit unit, ToLongFunction<R> value) {
        return new CountColumn<>(head(label), new Accessor.Longs<>(value), unit);
    }

    /** Whole numbers that may be absent. */
    public CountColumn<R> countOr(
            String label, Unit unit, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return boundOr(label, unit, absent, known(value, number -> Count.exactly(SpreadsheetNumber.whole(number))));
    }

    /** Counts, or bounds on them such as "over 295", that may be absent. */
    public CountColumn<R> boundOr(String label, Unit unit, Absence absent, Function<R, Optional<Count>> value) {
        return new CountColumn<>(head(label), new Accessor.OrMissing<>(value, absent), unit);
    }

    /** Counts or bounds with their sources, or the reason why there are none. */
    public CountColumn<R> countClaim(String label, Unit unit, Function<R, Claim<Count>> claim) {
        return new CountColumn<>(head(label), new Accessor.Claimed<>(claim), unit);
    }

    /** Whole numbers that were computed, such as differences. */
    public CountColumn<R> countMeasure(String label, Unit unit, Function<R, Measure> measure) {
        return new CountColumn<>(head(label), new Accessor.Measured<>(measure), unit);
    }

    /** Finite numbers of a unit, such as a double or a {@link BigDecimal}, printed with two decimals. */
    public DecimalColumn<R> decimal(String label, Unit unit, Function<R, ? extends Number> value) {
        return new DecimalColumn<>(head(label), new Accessor.Numbers<>(value), unit, RATIO_PLACES);
    }

    /** Numbers that may be absent. */
    public DecimalColumn<R> decimalOr(
            String label, Unit unit, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return new DecimalColumn<>(head(label), numberOr(absent, value), unit, RATIO_PLACES);
    }

    /** Numbers that were computed, or the reason why they could not be. */
    public DecimalColumn<R> decimalMeasure(String label, Unit unit, Function<R, Measure> measure) {
        return new DecimalColumn<>(head(label), new Accessor.Measured<>(measure), unit, RATIO_PLACES);
    }

    /** Numbers with their sources, or the reason why there are none. */
    public DecimalColumn<R> decimalClaim(String label, Unit unit, Function<R, Claim<BigDecimal>> claim) {
        return new DecimalColumn<>(head(label), new Accessor.Claimed<>(claim), unit, RATIO_PLACES);
    }

    /** Per cent, as 10.9. */
    public PercentColumn<R> percent(String label, Function<R, ? extends Number> value) {
        return new PercentColumn<>(head(label), new Accessor.Numbers<>(value), PERCENT_PLACES);
    }

    /** Per cent that may be absent. */
    public PercentColumn<R> percentOr(
            String label, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return new PercentColumn<>(head(label), numberOr(absent, value), PERCENT_PLACES);
    }

    /** Computed percentages, or the reason why they could not be computed. */
    public PercentColumn<R> percentMeasure(String label, Function<R, Measure> measure) {
        return new PercentColumn<>(head(label), new Accessor.Measured<>(measure), PERCENT_PLACES);
    }

    /** Amounts with their currency; a column of several currencies is drawn as words. */
    public MoneyColumn<R> money(String label, Function<R, Money> value) {
        return new MoneyColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Amounts of one currency of ISO 4217, such as a {@link BigDecimal}; what is given back is negative. */
    public MoneyColumn<R> money(String label, String currency, Function<R, ? extends Number> value) {
        return money(label, Guarded.<R, Number>function(value::apply).andThen(MoneyColumn.of(currency)));
    }

    /** Amounts of one currency that may be absent. */
    public MoneyColumn<R> moneyOr(
            String label, String currency, Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return moneyOr(label, absent, known(value, MoneyColumn.of(currency)));
    }

    /** Amounts that may be absent. */
    public MoneyColumn<R> moneyOr(String label, Absence absent, Function<R, Optional<Money>> value) {
        return new MoneyColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Amounts with their sources, or the reason why there are none. */
    public MoneyColumn<R> moneyClaim(String label, Function<R, Claim<Money>> claim) {
        return new MoneyColumn<>(head(label), new Accessor.Claimed<>(claim));
    }

    /** Dates of which only the year or the month may be known: such a column is drawn as words. */
    public DateColumn<R> date(String label, Function<R, PartialDate> value) {
        return new DateColumn<>(head(label), new Accessor.Plain<>(value.andThen(DateSpan::on)));
    }

    /** Dates that may be absent. */
    public DateColumn<R> dateOr(String label, Absence absent, Function<R, Optional<PartialDate>> value) {
        return periodOr(label, absent, known(value, DateSpan::on));
    }

    /** Complete days that are always there. */
    public DateColumn<R> day(String label, Function<R, LocalDate> value) {
        return new DateColumn<>(head(label), new Accessor.Days<>(value));
    }

    /** Complete days that may be absent. */
    public DateColumn<R> dayOr(String label, Absence absent, Function<R, Optional<LocalDate>> value) {
        return dateOr(label, absent, known(value, PartialDate::of));
    }

    /** Periods, drawn as words unless each is one day. */
    public DateColumn<R> period(String label, Function<R, DateSpan> value) {
        return new DateColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Periods that may be absent. */
    public DateColumn<R> periodOr(String label, Absence absent, Function<R, Optional<DateSpan>> value) {
        return new DateColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Dates or periods with their sources, or the reason why there are none. */
    public DateColumn<R> dateClaim(String label, Function<R, Claim<DateSpan>> claim) {
        return new DateColumn<>(head(label), new Accessor.Claimed<>(claim));
    }

    /** Terms of imprisonment, as words. */
    public TermColumn<R> term(String label, Function<R, Term> value) {
        return new TermColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Terms of imprisonment that may be absent. */
    public TermColumn<R> termOr(String label, Absence absent, Function<R, Optional<Term>> value) {
        return new TermColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Yes or no. */
    public FlagColumn<R> flag(String label, Function<R, Boolean> value) {
        return new FlagColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Yes or no, which may be absent. */
    public FlagColumn<R> flagOr(String label, Absence absent, Function<R, Optional<Boolean>> value) {
        return new FlagColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Whether something is so, or why nobody can tell. */
    public FlagColumn<R> flagAnswer(String label, Function<R, Answer> answer) {
        return new FlagColumn<>(
                head(label),
                new Accessor.OrMissing<>(
                        answer.andThen(Answer::known),
                        answer.andThen(Answer::whyUnknown).andThen(Optional::orElseThrow)));
    }

    /** Words that lead to an address. */
    public LinkColumn<R> link(String label, Function<R, String> words, Function<R, URI> address) {
        return new LinkColumn<>(head(label), new Accessor.Plain<>(address), words);
    }

    /** Words that lead to an address, which may be absent; the words are drawn only with it. */
    public LinkColumn<R> linkOr(
            String label, Absence absent, Function<R, String> words, Function<R, Optional<URI>> address) {
        return new LinkColumn<>(head(label), new Accessor.OrMissing<>(address, absent), words);
    }

    private static <R> Accessor<R, BigDecimal> numberOr(
            Absence absent, Function<R, ? extends Optional<? extends Number>> value) {
        return new Accessor.OrMissing<>(known(value, SpreadsheetNumber::decimal), absent);
    }

    @Override
    ColumnMetadata<R> head(String label) {
        return ColumnMetadata.of(rowType, label);
    }
}
