package org.attest.testing.compare;

/**
 * One thing in which two workbooks differ.
 *
 * @param where a sheet or a cell of it such as {@code Courts!B7}, or the whole workbook
 * @param what such as value, formula or bold
 */
public record Difference(String where, String what, String expected, String found) {}
