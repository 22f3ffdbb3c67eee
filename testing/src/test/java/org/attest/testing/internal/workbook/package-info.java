/** What is read of a workbook. */
@NullMarked
package org.attest.testing.internal.workbook;

import org.jspecify.annotations.NullMarked;
