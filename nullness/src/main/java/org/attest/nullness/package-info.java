/** A step of the build: turns the promise of {@code @NullMarked} into checks. */
@NullMarked
package org.attest.nullness;

import org.jspecify.annotations.NullMarked;
