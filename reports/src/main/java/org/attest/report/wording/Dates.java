package org.attest.report.wording;

import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;

/** How dates read of which only a part is known, and periods. */
record Dates(Notation notation) {
    /** As much of a date as is known. */
    String print(PartialDate date) {
        return date instanceof PartialDate.DayWithoutYear ? notation.say(Word.NO_YEAR, bare(date)) : bare(date);
    }

    /** A date, or a period from its first to its last date. */
    String print(DateSpan span) {
        if (span.isOneDate()) {
            return print(span.start().orElseThrow());
        }
        if (span.start().isEmpty()) {
            return notation.say(Word.UNTIL, print(span.end().orElseThrow()));
        }
        if (span.end().isEmpty()) {
            return notation.say(Word.FROM, print(span.start().orElseThrow()));
        }
        PartialDate start = span.start().orElseThrow();
        PartialDate end = span.end().orElseThrow();
        return notation.say(
                Word.SPAN, end instanceof PartialDate.DayWithoutYear ? bare(start) : print(start), print(end));
    }

    /** Without the remark that the year is not stated: a span of two such days says it once, at its end. */
    private String bare(PartialDate date) {
        String text = switch (date) {
            case PartialDate.Day day -> notation.print(day.date());
            case PartialDate.InMonth month ->
                notation.say(
                        Word.MONTH_OF_YEAR,
                        notation.month(month.month().getMonthValue()),
                        month.month().getYear());
            case PartialDate.InYear year -> notation.plain(year.year());
            case PartialDate.DayWithoutYear day ->
                notation.say(
                        Word.DAY_WITHOUT_YEAR,
                        day.day().getDayOfMonth(),
                        notation.month(day.day().getMonthValue()));
            case PartialDate.Unknown unknown -> notation.say(Word.NO_DATE);
        };
        return switch (date.qualifier()) {
            case NONE -> text;
            case UNCERTAIN -> notation.say(Word.UNCERTAIN, text);
            case APPROXIMATE -> notation.say(Word.APPROXIMATE, text);
            case BOTH -> notation.say(Word.UNCERTAIN_APPROXIMATE, text);
        };
    }
}
