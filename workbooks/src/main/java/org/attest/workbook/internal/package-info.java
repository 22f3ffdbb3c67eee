/** Workbooks (.xlsx, .xlsm) of any program, read within limits: small parts as a whole, sheets row by row. */
@NullMarked
package org.attest.workbook.internal;

import org.jspecify.annotations.NullMarked;
