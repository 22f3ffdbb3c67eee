/** Where everything stands in a workbook, before anything is drawn, and how formulas and links name it. */
@NullMarked
package org.attest.report.internal.xlsx.plan;

import org.jspecify.annotations.NullMarked;
