/** Each assertion passes once and fails once, with its whole message. */
@NullMarked
package org.attest.testing;

import org.jspecify.annotations.NullMarked;
