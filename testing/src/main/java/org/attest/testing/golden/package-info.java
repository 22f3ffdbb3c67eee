/** Files that somebody has approved. */
@NullMarked
package org.attest.testing.golden;

import org.jspecify.annotations.NullMarked;
