/** Makes charts of what a table's rows have shown, or the words in their place. */
@NullMarked
package org.attest.report.internal.resolve.chart;

import org.jspecify.annotations.NullMarked;
