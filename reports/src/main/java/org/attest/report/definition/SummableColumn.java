package org.attest.report.definition;

/** A column whose figures may be added up: a ratio, a percentage or a word is none, so summing one does not compile. */
public sealed interface SummableColumn<R> extends NumberColumn<R>
        permits CountColumn, DecimalColumn, DurationColumn, MoneyColumn, ArithmeticColumn {}
