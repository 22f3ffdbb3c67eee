package org.attest.report.internal.resolve.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import org.attest.model.value.Absence;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.report.wording.Notation;

/** What the rows of a group have in common: a text, a truth value, a whole number or a month; of those that lack it, why. */
record SumKey(Optional<Object> value, Absence whyMissing) {
    /** Of all rows. */
    static final SumKey ALL = new SumKey(Optional.of(SumKey.class), Reason.UNDETERMINED);

    /** Those that are counted by the calendar in its order, others as they came; last those that lack what others have. */
    static final Comparator<SumKey> ORDER = Comparator.comparingInt(
                    (SumKey key) -> key.value().isEmpty() ? 1 : 0)
            .thenComparing((a, b) -> switch (a.value().orElse("")) {
                case Long first when b.value().orElse("") instanceof Long second -> Long.compare(first, second);
                case DateSpan first
                when b.value().orElse("") instanceof DateSpan second -> DateSpan.ORDER.compare(first, second);
                default -> 0;
            });

    boolean isAll() {
        return equals(ALL);
    }

    boolean isNumber() {
        return value.orElse("") instanceof Long;
    }

    /** What a cell says of it. */
    String words(Notation notation) {
        return value.map(known -> switch (known) {
                    case Boolean flag -> notation.print(flag);
                    case DateSpan month -> notation.print(month);
                    default -> known.toString();
                })
                .orElseGet(() -> notation.print(whyMissing));
    }

    /** The first day of a month or year. */
    LocalDate firstDay() {
        return value.orElseThrow() instanceof DateSpan month
                ? month.firstDay().orElseThrow()
                : LocalDate.of(Math.toIntExact((Long) value.orElseThrow()), Month.JANUARY, 1);
    }
}
