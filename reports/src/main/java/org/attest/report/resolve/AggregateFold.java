package org.attest.report.resolve;

import java.util.function.Function;
import org.attest.report.definition.Aggregate;

/** Adds up one aggregate over rows. */
sealed interface AggregateFold<R> {
    void add(R row);

    Figure total();

    /** Rows whose figure took part. */
    long reporting();

    long rows();

    /** Adds up a column. */
    record Summing<R>(Function<R, Figure> figures, Tally tally) implements AggregateFold<R> {
        @Override
        public void add(R row) {
            tally.add(figures.apply(row));
        }

        @Override
        public Figure total() {
            return tally.total();
        }

        @Override
        public long reporting() {
            return tally.reporting();
        }

        @Override
        public long rows() {
            return tally.rows();
        }
    }

    /** A sum that hears its figures while the rows are written, instead of reading them again. */
    record Listening<R>(Tally tally) implements AggregateFold<R> {
        @Override
        public void add(R row) {}

        @Override
        public Figure total() {
            return tally.total();
        }

        @Override
        public long reporting() {
            return tally.reporting();
        }

        @Override
        public long rows() {
            return tally.rows();
        }
    }

    /** Divides sum by sum over complete rows. */
    record Dividing<R>(Function<R, Figure> numerators, Function<R, Figure> denominators, RatioTally tally)
            implements AggregateFold<R> {
        @Override
        public void add(R row) {
            tally.add(numerators.apply(row), denominators.apply(row));
        }

        @Override
        public Figure total() {
            return tally.total();
        }

        @Override
        public long reporting() {
            return tally.complete();
        }

        @Override
        public long rows() {
            return tally.rows();
        }
    }

    static <R> AggregateFold<R> of(Aggregate<R> aggregate) {
        return switch (aggregate) {
            case Aggregate.Sum<R>(var column) -> new Summing<>(Figures.of(column), new Tally());
            case Aggregate.Ratio<R>(var column) ->
                new Dividing<>(Figures.of(column.numerator()), Figures.of(column.denominator()), new RatioTally());
        };
    }
}
