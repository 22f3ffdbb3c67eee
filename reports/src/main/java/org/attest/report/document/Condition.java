package org.attest.report.document;

import java.time.LocalDate;
import java.util.List;

/** What a cell must hold to be highlighted or counted, as data, so that a spreadsheet can keep it live: a rule for numbers, days or words. */
public sealed interface Condition permits Rule, Condition.OfDays, Condition.OneOf {
    /** Days that are before another, or after it; those that spreadsheets do not number fulfil neither. */
    record OfDays(boolean before, LocalDate than) implements Condition {
        public boolean matches(LocalDate day) {
            return isNumbered(day) && (before ? day.isBefore(than) : day.isAfter(than));
        }

        @Override
        public String toString() {
            return (before ? "BEFORE " : "AFTER ") + than;
        }

        /** Whether all spreadsheets agree on the number of a day: Excel takes 1900 for a leap year. */
        public static boolean isNumbered(LocalDate day) {
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }

        private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
        private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    }

    /** Words that are one of these, letter by letter. */
    record OneOf(List<String> words) implements Condition {
        public OneOf {
            words = List.copyOf(words);
        }

        public boolean matches(String text) {
            return words.contains(text);
        }

        @Override
        public String toString() {
            return "ONE OF " + words;
        }
    }
}
