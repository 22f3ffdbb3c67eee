package org.attest.report.wording;

import java.time.LocalDate;
import java.time.MonthDay;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;

/** Prints dates in words, day or month first. */
record DatePrinter(Words words, boolean monthFirst) {
    String print(LocalDate date) {
        return monthFirst
                ? month(date.getMonthValue()) + " " + date.getDayOfMonth() + ", " + date.getYear()
                : date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    String print(PartialDate date) {
        return date instanceof PartialDate.DayWithoutYear ? say(Word.NO_YEAR, bare(date)) : bare(date);
    }

    String print(DateSpan span) {
        if (span.isOneDate()) {
            return print(span.start().orElseThrow());
        }
        if (span.start().isEmpty()) {
            return say(Word.UNTIL, print(span.end().orElseThrow()));
        }
        if (span.end().isEmpty()) {
            return say(Word.FROM, print(span.start().orElseThrow()));
        }
        PartialDate start = span.start().orElseThrow();
        PartialDate end = span.end().orElseThrow();
        return say(Word.SPAN, end instanceof PartialDate.DayWithoutYear ? bare(start) : print(start), print(end));
    }

    /** Without the remark that the year is not stated: a span of two such days says it once, at its end. */
    private String bare(PartialDate date) {
        String text = switch (date) {
            case PartialDate.Day day -> print(day.date());
            case PartialDate.InMonth month ->
                month(month.month().getMonthValue()) + " " + month.month().getYear();
            case PartialDate.InYear year -> Integer.toString(year.year());
            case PartialDate.DayWithoutYear day -> dayOfYear(day.day());
            case PartialDate.Unknown unknown -> say(Word.NO_DATE);
        };
        return switch (date.qualifier()) {
            case NONE -> text;
            case UNCERTAIN -> say(Word.UNCERTAIN, text);
            case APPROXIMATE -> say(Word.APPROXIMATE, text);
            case BOTH -> say(Word.UNCERTAIN_APPROXIMATE, text);
        };
    }

    private String dayOfYear(MonthDay day) {
        return monthFirst
                ? month(day.getMonthValue()) + " " + day.getDayOfMonth()
                : day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    private String month(int number) {
        return words.text("month." + number);
    }

    private String say(Word word, Object... values) {
        return words.text(word.key(), values);
    }
}
