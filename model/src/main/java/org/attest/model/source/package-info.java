/** The documents that facts are taken from. */
@NullMarked
package org.attest.model.source;

import org.jspecify.annotations.NullMarked;
