/** The report of tribunals: what they decided, how their caseload moves, which areas they serve. */
@NullMarked
package org.attest.report.internal.standard.tribunal;

import org.jspecify.annotations.NullMarked;
