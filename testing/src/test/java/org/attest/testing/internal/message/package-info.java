/** What a failed assertion says. */
@NullMarked
package org.attest.testing.internal.message;

import org.jspecify.annotations.NullMarked;
