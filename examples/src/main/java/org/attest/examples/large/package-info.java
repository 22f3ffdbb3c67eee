/** A whole program: a register that is too long to stand in memory. */
@NullMarked
package org.attest.examples.large;

import org.jspecify.annotations.NullMarked;
