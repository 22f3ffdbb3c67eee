package org.attest.report.definition;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Absence;
import org.attest.report.internal.function.Guarded;
import org.attest.report.internal.number.SpreadsheetTime;

/** The columns of times. */
abstract sealed class Times<R> extends Computations<R> permits Columns {
    /** Times of day to the minute; seconds are cut. */
    public TimeColumn<R> time(String label, Function<R, LocalTime> value) {
        return new TimeColumn<>(head(label), new Accessor.Plain<>(value));
    }

    /** Times of day that may be absent. */
    public TimeColumn<R> timeOr(String label, Absence absent, Function<R, Optional<LocalTime>> value) {
        return new TimeColumn<>(head(label), new Accessor.OrMissing<>(value, absent));
    }

    /** Moments as the clocks of a zone show them, to the minute; the zone stands in the header: Seen (Asia/Dhaka). */
    public TimestampColumn<R> timestamp(String label, ZoneId zone, Function<R, Instant> value) {
        return new TimestampColumn<>(
                in(zone, label),
                new Accessor.Plain<>(Guarded.function(value).andThen(moment -> moment.atZone(zone))),
                zone);
    }

    /** Moments that may be absent. */
    public TimestampColumn<R> timestampOr(
            String label, ZoneId zone, Absence absent, Function<R, Optional<Instant>> value) {
        return new TimestampColumn<>(
                in(zone, label),
                new Accessor.OrMissing<>(known(value, (Instant moment) -> moment.atZone(zone)), absent),
                zone);
    }

    private ColumnMetadata<R> in(ZoneId zone, String label) {
        ColumnMetadata<R> plain = head(label);
        return new ColumnMetadata<>(plain.rowType(), plain.key(), label + " (" + zone.getId() + ")", plain.citations());
    }

    /** Durations of 0 or more, in whole minutes, printed as hours and minutes: 31:05. */
    public DurationColumn<R> duration(String label, Function<R, Duration> value) {
        return new DurationColumn<>(
                head(label), new Accessor.Numbers<>(Guarded.function(value).andThen(SpreadsheetTime::of)));
    }

    /** Durations that may be absent. */
    public DurationColumn<R> durationOr(String label, Absence absent, Function<R, Optional<Duration>> value) {
        return new DurationColumn<>(
                head(label),
                new Accessor.OrMissing<>(
                        known(value, (Duration known) -> BigDecimal.valueOf(SpreadsheetTime.of(known))), absent));
    }

    /** Another view of what is known. */
    static <R, A, B> Function<R, Optional<B>> known(
            Function<R, ? extends Optional<? extends A>> value, Function<A, B> view) {
        return Guarded.<R, Optional<? extends A>>function(value::apply).andThen(found -> found.map(view));
    }
}
