package org.attest.report.definition;

import org.attest.model.value.Count;
import org.attest.model.value.Unit;

/** Counted things of one unit. */
public record CountColumn<R>(ColumnMetadata<R> head, Accessor<R, Count> reading, Unit unit)
        implements SummableColumn<R>, CitableColumn<R, CountColumn<R>> {}
