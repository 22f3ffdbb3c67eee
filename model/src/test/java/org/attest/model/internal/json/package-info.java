@NullMarked
package org.attest.model.internal.json;

import org.jspecify.annotations.NullMarked;
