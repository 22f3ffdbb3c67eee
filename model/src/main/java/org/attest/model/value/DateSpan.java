package org.attest.model.value;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate.Qualifier;

/**
 * A period from one partial date to another, both included; an absent end is open. Written {@code 2022-04-01/2023-03-31},
 * {@code 2020/..}, {@code ../2020}, or as one date.
 */
public record DateSpan(Optional<PartialDate> start, Optional<PartialDate> end) {
    /** Sortable order: by end, then start, in {@link PartialDate#ORDER}; an open start first, an open end behind all known ones. */
    public static final Comparator<DateSpan> ORDER = Comparator.comparing((DateSpan s) ->
                    s.end().filter(end -> end.latest().isEmpty()).isPresent())
            .thenComparing(s -> s.end().isEmpty())
            .thenComparing(s -> s.end().orElse(PartialDate.unknown()), PartialDate.ORDER)
            .thenComparing(s -> s.start().isPresent())
            .thenComparing(s -> s.start().orElse(PartialDate.unknown()), PartialDate.ORDER);

    private static final String OPEN = "..";

    public DateSpan {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("period has neither start nor end, must have one of them");
        }
        if (start.isPresent() && end.isPresent() && start.get().compareKnown(end.get()) == DateOrder.AFTER) {
            throw new IllegalArgumentException(
                    "period starts on " + start.get() + " after its end " + end.get() + ", must not");
        }
    }

    /** From one date to another, both included. */
    public static DateSpan of(PartialDate start, PartialDate end) {
        return new DateSpan(Optional.of(start), Optional.of(end));
    }

    /** One date, as the beginning and the end. */
    public static DateSpan on(PartialDate date) {
        return of(date, date);
    }

    /** Whether it is one date and not a stretch of time. */
    public boolean isOneDate() {
        return start.equals(end);
    }

    /** From the first day it can have to the last, both included; empty when it is open, qualified, or of no known year. */
    public Optional<Period> length() {
        return isFirm()
                ? firstDay().flatMap(from -> lastDay().map(to -> Period.between(from, to.plusDays(1))))
                : Optional.empty();
    }

    /** Why {@link #length()} is empty, in the order in which it fails; PERIOD_NOT_STATED when the period is open. */
    public Optional<Reason> whyNoLength() {
        if (length().isPresent()) {
            return Optional.empty();
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.of(Reason.PERIOD_NOT_STATED);
        }
        return Optional.of(firstDay().isEmpty() || lastDay().isEmpty() ? Reason.YEAR_NOT_STATED : Reason.BOUND_ONLY);
    }

    /**
     * Why figures of this period cannot be compared with those of another by its length, in calendar years, months and days:
     * a leap year is as long as another; NOT_COMPARABLE when one is longer.
     */
    public Optional<Reason> whyNotAsLongAs(DateSpan other) {
        return whyNoLength()
                .or(other::whyNoLength)
                .or(() -> length().equals(other.length()) ? Optional.empty() : Optional.of(Reason.NOT_COMPARABLE));
    }

    private boolean isFirm() {
        return Stream.of(start, end).flatMap(Optional::stream).allMatch(d -> d.qualifier() == Qualifier.NONE);
    }

    /**
     * What is certain of it: the answer that its first day and its last give alike, such as its year. An open end has no last day;
     * of an approximate or uncertain date, and of one without a year, nothing is certain.
     */
    public <T> Optional<T> certain(Function<LocalDate, T> answer) {
        Optional<LocalDate> first = start.isEmpty() ? Optional.of(LocalDate.MIN) : firstDay();
        Optional<LocalDate> last = end.isEmpty() ? Optional.of(LocalDate.MAX) : lastDay();
        return first.filter(day -> isFirm())
                .map(answer)
                .filter(each -> last.map(answer).filter(each::equals).isPresent());
    }

    /** The first day it can have, when that is known. */
    public Optional<LocalDate> firstDay() {
        return start.flatMap(PartialDate::earliest);
    }

    /** The last day it can have, when that is known. */
    public Optional<LocalDate> lastDay() {
        return end.flatMap(PartialDate::latest);
    }

    /** Reads the written form; {@code toString()} gives it back. */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return on(PartialDate.parse(text));
        }
        return new DateSpan(side(text.substring(0, slash)), side(text.substring(slash + 1)));
    }

    private static Optional<PartialDate> side(String text) {
        return text.strip().equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    @Override
    public String toString() {
        return isOneDate()
                ? start.orElseThrow().toString()
                : start.map(PartialDate::toString).orElse(OPEN)
                        + "/"
                        + end.map(PartialDate::toString).orElse(OPEN);
    }
}
