/** The parts of a workbook beside its rows, texts and styles: what stands around the rows of a sheet, tables, charts, names, properties. */
@NullMarked
package org.attest.report.internal.xlsx.part;

import org.jspecify.annotations.NullMarked;
