/** The tables of a definition, in workbooks made by hand. */
@NullMarked
package org.attest.testing.internal.attested;

import org.jspecify.annotations.NullMarked;
