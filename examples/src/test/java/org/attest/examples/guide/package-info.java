@NullMarked
package org.attest.examples.guide;

import org.jspecify.annotations.NullMarked;
