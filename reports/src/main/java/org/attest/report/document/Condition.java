package org.attest.report.document;

import java.time.LocalDate;
import java.util.List;
import org.attest.report.internal.number.SpreadsheetTime;

/** What a cell must hold to be highlighted or counted, as data, so that a spreadsheet can keep it live: a rule for numbers, days or words. */
public sealed interface Condition permits Rule, Condition.OfDays, Condition.OneOf {
    /** Days that are before another, or after it; those that spreadsheets do not number fulfil neither. */
    record OfDays(boolean before, LocalDate than) implements Condition {
        public boolean matches(LocalDate day) {
            return SpreadsheetTime.isDay(SpreadsheetTime.of(day)) && isMet(day);
        }

        /** The same of a day that stands in words, whatever spreadsheets number. */
        public boolean isMet(LocalDate day) {
            return before ? day.isBefore(than) : day.isAfter(than);
        }

        @Override
        public String toString() {
            return (before ? "BEFORE " : "AFTER ") + than;
        }
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
