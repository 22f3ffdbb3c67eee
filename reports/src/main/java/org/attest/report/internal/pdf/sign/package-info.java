/** Signatures on PDF files; BouncyCastle lives here, and is only needed by who signs. */
@NullMarked
package org.attest.report.internal.pdf.sign;

import org.jspecify.annotations.NullMarked;
