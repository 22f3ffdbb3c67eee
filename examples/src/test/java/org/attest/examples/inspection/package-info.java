@NullMarked
package org.attest.examples.inspection;

import org.jspecify.annotations.NullMarked;
