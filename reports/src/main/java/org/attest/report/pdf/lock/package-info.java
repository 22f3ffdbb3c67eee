/** Encryption of PDF files. */
@NullMarked
package org.attest.report.pdf.lock;

import org.jspecify.annotations.NullMarked;
