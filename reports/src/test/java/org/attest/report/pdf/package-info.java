/** Drawn PDF files, read back by another library than the one that wrote them. */
@NullMarked
package org.attest.report.pdf;

import org.jspecify.annotations.NullMarked;
