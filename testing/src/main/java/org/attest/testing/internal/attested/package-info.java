/** The tables of a definition in a workbook, and where their figures come from. */
@NullMarked
package org.attest.testing.internal.attested;

import org.jspecify.annotations.NullMarked;
