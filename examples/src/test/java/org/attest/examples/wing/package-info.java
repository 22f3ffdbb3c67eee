@NullMarked
package org.attest.examples.wing;

import org.jspecify.annotations.NullMarked;
