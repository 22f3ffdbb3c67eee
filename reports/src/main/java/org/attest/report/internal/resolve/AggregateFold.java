package org.attest.report.internal.resolve;

import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.report.definition.Aggregate;

/** Adds up one aggregate over rows. */
sealed interface AggregateFold<R> {
    void add(R row);

    Figure total();

    /** Rows whose figure took part. */
    long reporting();

    long rows();

    /** Adds up a column; a total that hears its figures while the rows are written need not read them again. */
    record Summing<R>(Consumer<R> reading, Tally tally) implements AggregateFold<R> {
        @Override
        public void add(R row) {
            reading.accept(row);
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

    static <R> AggregateFold<R> listening(Tally tally) {
        return new Summing<>(row -> {}, tally);
    }

    static <R> AggregateFold<R> of(Aggregate<R> aggregate) {
        return switch (aggregate) {
            case Aggregate.Sum<R>(var column) -> {
                Function<R, Figure> figures = Figures.of(column);
                Tally tally = new Tally();
                yield new Summing<>(row -> tally.add(figures.apply(row)), tally);
            }
            case Aggregate.Ratio<R>(var column) ->
                new Dividing<>(Figures.of(column.numerator()), Figures.of(column.denominator()), new RatioTally());
        };
    }
}
