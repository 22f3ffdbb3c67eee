package org.attest.report.definition;

/** The month or the year of a date, by which rows are summed up. Dates that do not tell it are a group of their own. */
public record Period<R>(DateColumn<R> dates, boolean monthly) implements GroupKey<R> {}
