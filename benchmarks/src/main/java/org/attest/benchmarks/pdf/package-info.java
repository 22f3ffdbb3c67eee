/** Attest and its peers write the same register as a PDF file. */
@NullMarked
package org.attest.benchmarks.pdf;

import org.jspecify.annotations.NullMarked;
