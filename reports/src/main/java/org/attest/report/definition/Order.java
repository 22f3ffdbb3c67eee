package org.attest.report.definition;

/** Rows by one column; equal rows keep their order, a missing value comes last either way. */
public record Order<R>(Column<R> column, boolean descending) {}
