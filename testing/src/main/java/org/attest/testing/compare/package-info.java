/** Two workbooks side by side. */
@NullMarked
package org.attest.testing.compare;

import org.jspecify.annotations.NullMarked;
