/** Names and headers as a spreadsheet reads them; texts that come again. */
@NullMarked
package org.attest.report.internal.words;

import org.jspecify.annotations.NullMarked;
