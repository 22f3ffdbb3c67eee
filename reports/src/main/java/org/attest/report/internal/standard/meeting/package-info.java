/** The register of meetings and who took part in them. */
@NullMarked
package org.attest.report.internal.standard.meeting;

import org.jspecify.annotations.NullMarked;
