@NullMarked
package org.attest.model.json;

import org.jspecify.annotations.NullMarked;
