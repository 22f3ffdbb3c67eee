package org.attest.model.value;

import java.util.Comparator;
import java.util.Optional;

/**
 * A period from one partial date to another, both included; an absent end is open. Written {@code 2022-04-01/2023-03-31},
 * {@code 2020/..}, {@code ../2020}, or as one date.
 */
public record DateSpan(Optional<PartialDate> start, Optional<PartialDate> end) {
    /** Sortable order: by start in {@link PartialDate#ORDER}, an open start first. */
    public static final Comparator<DateSpan> ORDER = Comparator.comparing(
                    (DateSpan s) -> s.start().isPresent())
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

    public static DateSpan of(PartialDate start, PartialDate end) {
        return new DateSpan(Optional.of(start), Optional.of(end));
    }

    public static DateSpan on(PartialDate date) {
        return of(date, date);
    }

    /** Whether it is one date and not a stretch of time. */
    public boolean isOneDate() {
        return start.equals(end);
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
