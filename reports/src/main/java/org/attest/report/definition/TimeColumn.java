package org.attest.report.definition;

import java.time.LocalTime;

/** Times of day to the minute, without a zone. */
public record TimeColumn<R>(ColumnMetadata<R> head, Accessor<R, LocalTime> reading)
        implements CitableColumn<R, TimeColumn<R>> {}
