package org.attest.report.definition;

import org.attest.model.value.Term;

/** Lengths of time in years and months, in words. */
public record TermColumn<R>(ColumnMetadata<R> head, Accessor<R, Term> reading)
        implements CitableColumn<R, TermColumn<R>> {}
