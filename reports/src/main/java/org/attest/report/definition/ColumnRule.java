package org.attest.report.definition;

import org.attest.report.document.Rule;

/** A condition on the figures of one column. */
public record ColumnRule<R>(NumberColumn<R> column, Rule rule) {}
