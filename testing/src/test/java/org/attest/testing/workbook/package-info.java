/** What is read of a workbook. */
@NullMarked
package org.attest.testing.workbook;

import org.jspecify.annotations.NullMarked;
