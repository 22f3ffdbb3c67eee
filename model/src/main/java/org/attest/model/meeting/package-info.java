/** Meetings: who convened them, who attended in which role, what came out. */
@NullMarked
package org.attest.model.meeting;

import org.jspecify.annotations.NullMarked;
