/** Forked JVMs, clocks, medians and tables, whatever is compared. */
@NullMarked
package org.attest.benchmarks.run;

import org.jspecify.annotations.NullMarked;
