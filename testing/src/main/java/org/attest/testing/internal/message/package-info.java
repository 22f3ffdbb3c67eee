/** What a failed assertion says: small tables, and the names that there are. */
@NullMarked
package org.attest.testing.internal.message;

import org.jspecify.annotations.NullMarked;
