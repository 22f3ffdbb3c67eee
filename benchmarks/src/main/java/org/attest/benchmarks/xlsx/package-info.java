/** Workbooks: Attest and its peers, the same cells from the same rows. */
@NullMarked
package org.attest.benchmarks.xlsx;

import org.jspecify.annotations.NullMarked;
