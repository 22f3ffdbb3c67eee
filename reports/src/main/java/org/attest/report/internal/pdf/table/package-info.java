/** Tables: columns fitted to content, rows run down the pages. */
@NullMarked
package org.attest.report.internal.pdf.table;

import org.jspecify.annotations.NullMarked;
