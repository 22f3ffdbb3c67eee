/** Reports as CSV files with metadata, for programs and statistical tools. A wing like one of your own: nothing else knows it. */
@NullMarked
package org.attest.report.csv;

import org.jspecify.annotations.NullMarked;
