package org.attest.report.document;

/** One cell of a total or subtotal row. */
public record Total(int column, Cell cell) {}
