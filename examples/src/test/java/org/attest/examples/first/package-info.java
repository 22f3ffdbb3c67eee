/** Tests of the first report and of the guide that is cut from it. */
@NullMarked
package org.attest.examples.first;

import org.jspecify.annotations.NullMarked;
