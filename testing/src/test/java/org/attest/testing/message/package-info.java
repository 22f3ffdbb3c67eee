/** What a failed assertion says. */
@NullMarked
package org.attest.testing.message;

import org.jspecify.annotations.NullMarked;
