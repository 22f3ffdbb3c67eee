/** How a workbook is written. */
@NullMarked
package org.attest.report.xlsx;

import org.jspecify.annotations.NullMarked;
