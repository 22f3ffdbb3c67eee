/** Figures: charts drawn as shapes and text. */
@NullMarked
package org.attest.report.internal.pdf.chart;

import org.jspecify.annotations.NullMarked;
