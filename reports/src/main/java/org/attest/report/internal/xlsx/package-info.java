/** Draws a resolved document as an Excel workbook that anyone can read: native tables, live formulas, no tricks. */
@NullMarked
package org.attest.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
