/** Tests of the large register and of the guide that is cut from it. */
@NullMarked
package org.attest.examples.large;

import org.jspecify.annotations.NullMarked;
