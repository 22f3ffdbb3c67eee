/** A format of one's own. */
@NullMarked
package org.attest.examples.wing;

import org.jspecify.annotations.NullMarked;
