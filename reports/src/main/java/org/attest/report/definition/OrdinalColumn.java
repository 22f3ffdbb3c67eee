package org.attest.report.definition;

/** Whole numbers that name or order and count nothing, such as years and ranks: printed without grouping, never added up. */
public record OrdinalColumn<R>(ColumnMetadata<R> head, Accessor<R, Long> reading)
        implements CitableColumn<R, OrdinalColumn<R>>, GroupKey<R> {}
