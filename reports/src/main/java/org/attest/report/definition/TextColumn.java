package org.attest.report.definition;

/** Words. */
public record TextColumn<R>(ColumnMetadata<R> head, Accessor<R, String> reading)
        implements CitableColumn<R, TextColumn<R>>, GroupKey<R> {}
