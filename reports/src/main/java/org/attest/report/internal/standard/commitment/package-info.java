/** The reports of commitments: how far they are kept, and what they follow from. */
@NullMarked
package org.attest.report.internal.standard.commitment;

import org.jspecify.annotations.NullMarked;
