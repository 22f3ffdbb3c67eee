/** Errors: where, what, and what is allowed. */
@NullMarked
package org.attest.report.problem;

import org.jspecify.annotations.NullMarked;
