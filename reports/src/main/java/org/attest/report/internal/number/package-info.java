/** Decimals as a spreadsheet holds them. */
@NullMarked
package org.attest.report.internal.number;

import org.jspecify.annotations.NullMarked;
