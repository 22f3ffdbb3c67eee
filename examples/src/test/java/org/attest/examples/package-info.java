@NullMarked
package org.attest.examples;

import org.jspecify.annotations.NullMarked;
