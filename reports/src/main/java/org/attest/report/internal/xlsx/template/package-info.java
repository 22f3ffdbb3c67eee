/** Templates: what Apache POI builds of a workbook, once for all workbooks of one key: everything but the rows. */
@NullMarked
package org.attest.report.internal.xlsx.template;

import org.jspecify.annotations.NullMarked;
