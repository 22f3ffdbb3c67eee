/** Files that are written beside their places and moved there when they are complete: the one home of that work. */
@NullMarked
package org.attest.model.internal.file;

import org.jspecify.annotations.NullMarked;
