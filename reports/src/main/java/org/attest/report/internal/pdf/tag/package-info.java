/** The structure tree of a PDF file: written element by element while the pages are drawn. */
@NullMarked
package org.attest.report.internal.pdf.tag;

import org.jspecify.annotations.NullMarked;
