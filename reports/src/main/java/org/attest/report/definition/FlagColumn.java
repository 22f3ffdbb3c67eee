package org.attest.report.definition;

/** Yes or no, in words. */
public record FlagColumn<R>(ColumnMetadata<R> head, Accessor<R, Boolean> reading)
        implements CitableColumn<R, FlagColumn<R>>, GroupKey<R> {}
