/** Draws resolved documents as PDF. Its rooms and what they are for: ARCHITECTURE.md, "A PDF, in one pass". */
@NullMarked
package org.attest.report.internal.pdf;

import org.jspecify.annotations.NullMarked;
