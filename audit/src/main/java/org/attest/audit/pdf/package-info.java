/** PDFs, held against what makes them readable by everyone and for long. */
@NullMarked
package org.attest.audit.pdf;

import org.jspecify.annotations.NullMarked;
