/** What Apache POI builds of a workbook, once for all workbooks of one shape: everything but the rows. */
@NullMarked
package org.attest.report.internal.xlsx.skeleton;

import org.jspecify.annotations.NullMarked;
