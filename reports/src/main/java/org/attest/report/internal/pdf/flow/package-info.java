/** What runs down the pages one below the other: headings, texts, running lines. */
@NullMarked
package org.attest.report.internal.pdf.flow;

import org.jspecify.annotations.NullMarked;
