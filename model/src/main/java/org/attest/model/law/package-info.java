/** Legal instruments, offences and their penalties. */
@NullMarked
package org.attest.model.law;

import org.jspecify.annotations.NullMarked;
