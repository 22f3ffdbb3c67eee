/** The rules that many records have. */
@NullMarked
package org.attest.model.internal.rule;

import org.jspecify.annotations.NullMarked;
