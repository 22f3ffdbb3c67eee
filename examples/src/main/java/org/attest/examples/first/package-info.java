/** A whole program: a report of one's own over one's own data. */
@NullMarked
package org.attest.examples.first;

import org.jspecify.annotations.NullMarked;
