package org.attest.report.document;

import java.time.LocalDate;
import java.util.List;

/** Which rows of a table a formula takes, by one of its columns. */
public sealed interface Criterion {
    int column();

    /**
     * Rows that hold what this row's {@code criterion} column holds.
     *
     * @param names all words that stand in the column, so that a spreadsheet can be kept from taking one for another
     */
    record SameAs(int column, int criterion, List<String> names) implements Criterion {
        public SameAs {
            names = List.copyOf(names);
        }

        /** Without the names, which are the same for all rows. */
        @Override
        public String toString() {
            return "SameAs[column=" + column + ", criterion=" + criterion + "]";
        }
    }

    /** Rows that hold this figure or text. */
    record Is(int column, Cell value, List<String> names) implements Criterion {
        public Is {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "Is[column=" + column + ", value=" + value + "]";
        }
    }

    /** Rows whose day is not before the one and before the other. */
    record Within(int column, LocalDate from, LocalDate before) implements Criterion {}
}
