/** How a PDF file is written. */
@NullMarked
package org.attest.report.pdf;

import org.jspecify.annotations.NullMarked;
