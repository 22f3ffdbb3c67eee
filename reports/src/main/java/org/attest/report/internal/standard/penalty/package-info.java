/** The report of offences and their penalties. */
@NullMarked
package org.attest.report.internal.standard.penalty;

import org.jspecify.annotations.NullMarked;
