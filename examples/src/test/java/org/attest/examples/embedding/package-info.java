@NullMarked
package org.attest.examples.embedding;

import org.jspecify.annotations.NullMarked;
