/** Reads workbooks part by part, as strictly as the programs that refuse to open them. */
@NullMarked
package org.attest.report.internal.xlsx.check;

import org.jspecify.annotations.NullMarked;
