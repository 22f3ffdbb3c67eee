package org.attest.report.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Measure;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.function.Guarded;

/** How a column gets its value from a row: its author's function, read by methods that refuse null and say what it threw. */
public sealed interface Accessor<R, T> {
    /** Always there. */
    record Plain<R, T>(Function<R, T> value) implements Accessor<R, T> {
        public T read(R row) {
            return Guarded.call(value, row);
        }
    }

    /** Perhaps absent, for a reason that the row may decide. */
    record OrMissing<R, T>(Function<R, Optional<T>> value, Function<R, Absence> why) implements Accessor<R, T> {
        public Optional<T> read(R row) {
            return Guarded.call(value, row);
        }

        public Absence whyMissing(R row) {
            return Guarded.call(why, row);
        }

        OrMissing(Function<R, Optional<T>> value, Absence always) {
            this(value, new Always<>(always));
        }
    }

    /** One reason whatever the row, known before any row is read. */
    record Always<R>(Absence reason) implements Function<R, Absence> {
        @Override
        public Absence apply(R row) {
            return reason;
        }
    }

    /** With its sources; brings its own citations. */
    record Claimed<R, T>(Function<R, Claim<T>> claim) implements Accessor<R, T> {
        public Claim<T> read(R row) {
            return Guarded.call(claim, row);
        }
    }

    /** Computed, or not computable for a reason. */
    record Measured<R, T>(Function<R, Measure> measure) implements Accessor<R, T> {
        public Measure read(R row) {
            return Guarded.call(measure, row);
        }
    }

    /** Counts that are always there; read without building an object. */
    record Longs<R, T>(ToLongFunction<R> value) implements Accessor<R, T> {
        public long read(R row) {
            long count = Guarded.callLong(value, row);
            if (count < 0) {
                throw new BadValue("count is " + count + ", must be 0 or more; differences are of countMeasure");
            }
            return count;
        }
    }

    /** Numbers of any kind that are always there; read without building a decimal of each. */
    record Numbers<R, T>(Function<R, ? extends Number> value) implements Accessor<R, T> {
        public Number read(R row) {
            return Guarded.call(value, row);
        }
    }

    /** Complete days that are always there; read without building an object. */
    record Days<R, T>(Function<R, LocalDate> value) implements Accessor<R, T> {
        public LocalDate read(R row) {
            return Guarded.call(value, row);
        }
    }
}
