package org.attest.report.wording;

import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.PartialDate.Qualifier;

/** How dates read of which only a part is known, and periods. */
record Dates(Notation notation) {
    /** As much of a date as is known. */
    String print(PartialDate date) {
        return withYear(date, bare(date));
    }

    /** A date, or a period from its first to its last date; days of one month name it once. */
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
        if (isOfOneMonth(start, end)) {
            return withYear(end, bare(end, notation.say(Word.DAYS, dayOf(start), dayOf(end))));
        }
        return notation.say(
                Word.SPAN, end instanceof PartialDate.DayWithoutYear ? bare(start) : print(start), print(end));
    }

    private static boolean isOfOneMonth(PartialDate start, PartialDate end) {
        boolean firm = start.qualifier() == Qualifier.NONE && end.qualifier() == Qualifier.NONE;
        // The days aside, both read the same: 2022-10- or XXXX-10-.
        return firm && dayOf(start) > 0 && dayOf(end) > 0 && month(start).equals(month(end));
    }

    private static String month(PartialDate day) {
        return day.toString().substring(0, "2022-10-".length());
    }

    /** The number of a day in its month; 0 where the day is not known. */
    private static int dayOf(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> day.date().getDayOfMonth();
            case PartialDate.DayWithoutYear day -> day.day().getDayOfMonth();
            default -> 0;
        };
    }

    private String withYear(PartialDate date, String text) {
        return date instanceof PartialDate.DayWithoutYear ? notation.say(Word.NO_YEAR, text) : text;
    }

    /** Without the remark that the year is not stated: a span of two such days says it once, at its end. */
    private String bare(PartialDate date) {
        return bare(date, dayOf(date));
    }

    private String bare(PartialDate date, Object number) {
        String text = switch (date) {
            case PartialDate.Day day ->
                notation.say(
                        Word.DAY,
                        number,
                        notation.month(day.date().getMonthValue()),
                        day.date().getYear());
            case PartialDate.InMonth month ->
                notation.say(
                        Word.MONTH_OF_YEAR,
                        notation.month(month.month().getMonthValue()),
                        month.month().getYear());
            case PartialDate.InYear year -> notation.plain(year.year());
            case PartialDate.DayWithoutYear day ->
                notation.say(
                        Word.DAY_WITHOUT_YEAR, number, notation.month(day.day().getMonthValue()));
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
