package org.attest.report.definition;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Moments to the minute, as the clocks of one zone show them; words in a spreadsheet before March 1900. */
public record TimestampColumn<R>(ColumnMetadata<R> head, Accessor<R, ZonedDateTime> reading, ZoneId zone)
        implements CitableColumn<R, TimestampColumn<R>> {}
