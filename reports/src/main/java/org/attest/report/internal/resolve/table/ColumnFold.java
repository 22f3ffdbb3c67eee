package org.attest.report.internal.resolve.table;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
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
import org.attest.report.document.Condition;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.document.Scale;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;

/** What a pass has found in one column of a table. */
final class ColumnFold {
    private final Column<?> column;
    final int at;
    private final boolean isOfNumbers;
    final Tally tally;
    private final Map<Condition, Long> matches = new HashMap<>();
    private final Set<Integer> notes = new LinkedHashSet<>();
    private final Set<Currency> currencies = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
    private int scale;
    /** Of its numbers, and nothing. */
    private double least;

    private double most;
    /** Of a summary, that of what it sums up. */
    private Format summed = Format.text();

    boolean inWords;
    /** Of a computed column, those that it is computed from. */
    List<ColumnFold> inputs = List.of();

    /** It stays in words if an earlier pass has made it so; the rows are counted that match one of these rules. */
    ColumnFold(Column<?> column, int at, boolean inWords, Set<Condition> counted) {
        this.column = column;
        this.at = at;
        this.isOfNumbers = column instanceof NumberColumn<?>;
        this.tally = Tally.of(column, at);
        this.inWords = inWords;
        counted.forEach(rule -> matches.put(rule, 0L));
    }

    void add(RowFacts row) {
        CellFacts cell = row.cell(at);
        if (isOfNumbers) {
            tally.add(row);
            if (!Double.isNaN(cell.number())) {
                least = Math.min(least, cell.number());
                most = Math.max(most, cell.number());
            }
        }
        if (!matches.isEmpty()) {
            matches.replaceAll((rule, count) -> cell.matches(rule) ? count + 1 : count);
        }
        if (!cell.notes().isEmpty()) {
            notes.addAll(cell.notes());
        }
        CellFacts.Trait trait = cell.trait();
        if (trait != null) {
            add(trait);
        }
    }

    private void add(CellFacts.Trait trait) {
        switch (trait) {
            case CellFacts.Amount(Money money, boolean words) -> {
                currencies.add(money.currency());
                scale = Math.max(scale, money.amount().scale());
                inWords |= words || currencies.size() > 1;
            }
            case CellFacts.PartialDate date -> inWords = true;
            case CellFacts.Conflict(var values, RichText words) ->
                words.references().forEach(reference -> notes.add(reference.number()));
            case CellFacts.Summed(Format.Amount amount) -> {
                currencies.add(Currency.getInstance(amount.currency()));
                scale = amount.places();
                summed = amount;
            }
            case CellFacts.Summed(Format format) -> summed = format;
            case CellFacts.NotLinked address -> {}
        }
    }

    /** Of bars for its numbers; none where there is no number but zero. */
    Optional<Scale> bars() {
        return least < most ? Optional.of(Scale.of(least, most)) : Optional.empty();
    }

    /** The format as far as the pass has seen. */
    Format format() {
        // A share of amounts is itself no amount.
        boolean spelt = inWords && (!(column instanceof ComputedColumn<?> computed) || computed.isMoney());
        Format format = spelt ? Format.text() : ofNumbers();
        return format.isNumeric()
                        && column instanceof ComputedColumn<?> computed
                        && (computed.operation() == Operation.CHANGE
                                || computed.contrast().marked())
                ? new Format.Signed(format, computed.contrast().marked())
                : format;
    }

    private Format ofNumbers() {
        return switch (column) {
            case TextColumn<?> text -> Format.text();
            case TermColumn<?> term -> Format.text();
            case FlagColumn<?> flag -> Format.text();
            case LinkColumn<?> link -> Format.text();
            case OrdinalColumn<?> ordinal -> new Format.Ordinal();
            case DateColumn<?> date -> Format.day();
            case TimeColumn<?> time -> new Format.Time();
            case TimestampColumn<?> moment -> new Format.Timestamp(moment.zone());
            case DurationColumn<?> duration -> new Format.Duration();
            case CountColumn<?> count -> Format.whole();
            case DecimalColumn<?> decimal -> new Format.Decimal(decimal.places());
            case PercentColumn<?> percent -> new Format.Percent(percent.places());
            case MoneyColumn<?> money -> amount(scale);
            case RatioColumn<?> ratio when ratio.share() -> new Format.Percent(ratio.places());
            case SummaryColumn of -> summed;
            case ComputedColumn<?> computed when computed.isDuration() -> new Format.Duration();
            case ComputedColumn<?> computed
            when computed.isMoney() ->
                amount(
                        computed.isAdded()
                                ? inputs.stream()
                                        .mapToInt(input -> input.scale)
                                        .max()
                                        .orElse(0)
                                : computed.places());
            case ComputedColumn<?> computed when computed.isWhole() -> Format.whole();
            case ComputedColumn<?> computed -> new Format.Decimal(computed.places());
        };
    }

    /** Without any amount there is no currency either. */
    private Format amount(int places) {
        return currencies().stream()
                .findFirst()
                .<Format>map(one -> new Format.Amount(one, places))
                .orElse(Format.text());
    }

    /** Those of its amounts, or of what it is computed from. */
    private Set<Currency> currencies() {
        Set<Currency> all = new TreeSet<>(Comparator.comparing(Currency::getCurrencyCode));
        all.addAll(currencies);
        inputs.forEach(input -> all.addAll(input.currencies()));
        return all;
    }

    /** Whether it computes with columns of several currencies, or is itself of several. */
    boolean isMixed() {
        return inWords || inputs.stream().anyMatch(ColumnFold::isMixed);
    }

    /** What each row adds up or compares must be of one currency; a rate of exchange is of two. */
    void checkCurrencies(Where column) {
        boolean compares = this.column instanceof ComputedColumn<?> computed
                && (computed.operation() != Operation.RATIO || computed.unit().equals(Unit.PERCENT));
        if (compares && !isMixed() && currencies().size() > 1) {
            String found = currencies().stream().map(Currency::getCurrencyCode).collect(Collectors.joining(" and "));
            throw new RenderException(column, "computes with amounts of " + found + ", must be of one currency");
        }
    }

    /** How many rows fulfil a condition. */
    long matches(Condition condition) {
        Long count = matches.get(condition);
        if (count == null) {
            throw new BadValue(TableFigures.NOT_COMPUTED);
        }
        return count;
    }

    /** The notes of everything that stands in the column. */
    List<Integer> notes() {
        return notes.stream().sorted().toList();
    }
}
