/** Who acts and speaks: organisations, and persons in public office. */
@NullMarked
package org.attest.model.actor;

import org.jspecify.annotations.NullMarked;
