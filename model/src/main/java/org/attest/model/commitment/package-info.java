/** What was said, what was promised, and what became of it. */
@NullMarked
package org.attest.model.commitment;

import org.jspecify.annotations.NullMarked;
