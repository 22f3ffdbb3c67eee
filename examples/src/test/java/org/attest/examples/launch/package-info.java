@NullMarked
package org.attest.examples.launch;

import org.jspecify.annotations.NullMarked;
