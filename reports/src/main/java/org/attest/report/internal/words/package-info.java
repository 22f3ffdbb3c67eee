/** Names and headers as a spreadsheet reads them. */
@NullMarked
package org.attest.report.internal.words;

import org.jspecify.annotations.NullMarked;
