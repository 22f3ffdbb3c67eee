package org.attest.report.internal.standard.series;

import static org.attest.model.value.Reason.NOT_REPORTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.SummableColumn;

/** What is known of one thing in one period. */
record Reading(Claim<DateSpan> period, Unit unit, Claim<ObservedValue> value) {
    /** By period: one in dispute by the earliest that is stated, an unknown one at the end. */
    static final Comparator<Reading> IN_TIME = Comparator.comparing(
            reading -> reading.period
                    .value()
                    .or(() -> reading.period.values().stream().min(DateSpan.ORDER))
                    .orElseGet(() -> DateSpan.on(PartialDate.unknown())),
            DateSpan.ORDER);

    /** Of the row's unit: rows of several stand in one table, and are not added up. */
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    static Reading of(Observation observation, Indicator indicator) {
        return new Reading(observation.period(), observation.unit().orElseGet(indicator::unit), observation.value());
    }

    /** Whether it certainly begins after the dossier's day. */
    boolean isLater(Dossier dossier) {
        return !period.values().isEmpty() && period.values().stream().allMatch(dossier::isLater);
    }

    /** The last of those that ended before this began: of those of its length, if there are any. */
    Optional<Reading> before(List<Reading> inTime) {
        List<Reading> earlier = inTime.stream().filter(this::isAfter).toList();
        return last(earlier.stream().filter(each -> whyNotAsLongAs(each).isEmpty()))
                .or(() -> last(earlier.stream()));
    }

    /** That of the same period, if there is one. */
    Optional<Reading> in(List<Reading> others) {
        return isDated()
                ? others.stream()
                        .filter(each -> each.period.value().equals(period.value()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the other states the same, in the same unit. */
    boolean saysAsMuchAs(Reading other) {
        return unit.equals(other.unit)
                && value.value().equals(other.value.value())
                && value.values().equals(other.value.values());
    }

    /** What a dossier has that has nothing of it. */
    Reading withoutAll() {
        return new Reading(Claim.notReported(), unit, Claim.notReported());
    }

    /** The same with its sources under other names. */
    Reading cited(UnaryOperator<SourceId> names) {
        return new Reading(cited(period, names), unit, cited(value, names));
    }

    private static <T> Claim<T> cited(Claim<T> claim, UnaryOperator<SourceId> names) {
        return new Claim<>(
                claim.assertions().stream()
                        .map(each -> new Assertion<>(
                                each.value(), cited(each.citation(), names), each.basis(), each.confidence()))
                        .toList(),
                claim.resolution(),
                claim.absence(),
                claim.searched().stream().map(names).toList());
    }

    private static Citation cited(Citation citation, UnaryOperator<SourceId> names) {
        return new Citation(names.apply(citation.source()), citation.locator(), citation.excerpt());
    }

    boolean isDated() {
        return period.value().isPresent();
    }

    private static Optional<Reading> last(Stream<Reading> inTime) {
        return inTime.reduce((one, next) -> next);
    }

    private boolean isAfter(Reading other) {
        Optional<LocalDate> start = period.value().flatMap(DateSpan::firstDay);
        Optional<LocalDate> end = other.period.value().flatMap(DateSpan::lastDay);
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }

    /** Why the two cannot be compared; empty when they can. */
    Optional<Reason> whyNotAgainst(Reading other) {
        return unit.equals(other.unit) ? whyNotAsLongAs(other) : Optional.of(Reason.MIXED_UNITS);
    }

    private Optional<Reason> whyNotAsLongAs(Reading other) {
        return period.whyNoValue()
                .or(other.period::whyNoValue)
                .or(() -> period.value()
                        .orElseThrow()
                        .whyNotAsLongAs(other.period.value().orElseThrow()));
    }

    /** What it can be drawn as: exact numbers with decimals, counts with their bounds, or words; without a value as the others are. */
    ValueType kind(ValueType others) {
        List<ObservedValue> values =
                Stream.concat(value.values().stream(), value.value().stream()).toList();
        if (values.isEmpty()) {
            return others;
        }
        if (others != ValueType.DECIMAL && values.stream().allMatch(ObservedValue.Counted.class::isInstance)) {
            return ValueType.COUNT;
        }
        return values.stream().allMatch(each -> number(each).isPresent()) ? ValueType.DECIMAL : ValueType.LEVEL;
    }

    /** The exact number of a value; empty for bounds and levels. */
    static Optional<BigDecimal> number(ObservedValue value) {
        return switch (value) {
            case ObservedValue.Decimal(BigDecimal number) -> Optional.of(number);
            case ObservedValue.Counted(Count.Exact(long number)) -> Optional.of(BigDecimal.valueOf(number));
            default -> Optional.empty();
        };
    }

    /** A column of counts, with their bounds, or of numbers with decimals. */
    static <R> SummableColumn<R> column(
            Columns<R> columns, String label, ValueType kind, Function<R, Claim<ObservedValue>> value) {
        return kind == ValueType.COUNT
                ? columns.countClaim(
                        label,
                        OF_THE_ROW,
                        row -> value.apply(row)
                                .part(
                                        each -> each instanceof ObservedValue.Counted(Count count)
                                                ? Optional.of(count)
                                                : Optional.empty(),
                                        NOT_REPORTED))
                : columns.decimalClaim(
                        label, OF_THE_ROW, row -> value.apply(row).part(Reading::number, NOT_REPORTED));
    }
}
