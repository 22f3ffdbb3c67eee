/** Tribunals, their caseload, and how cases ended. */
@NullMarked
package org.attest.model.court;

import org.jspecify.annotations.NullMarked;
