/** A whole program: an application that hands out reports. */
@NullMarked
package org.attest.examples.embedding;

import org.jspecify.annotations.NullMarked;
