/** The file as it is written: pages, content, links, what it says of itself. */
@NullMarked
package org.attest.report.internal.pdf.file;

import org.jspecify.annotations.NullMarked;
