/** What stands in a workbook of any program, as its reader sees it. */
@NullMarked
package org.attest.testing.internal.workbook;

import org.jspecify.annotations.NullMarked;
