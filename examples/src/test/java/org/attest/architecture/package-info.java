/** The rules of the house, held by tests over all modules. */
@NullMarked
package org.attest.architecture;

import org.jspecify.annotations.NullMarked;
