@NullMarked
package org.attest.examples.data;

import org.jspecify.annotations.NullMarked;
