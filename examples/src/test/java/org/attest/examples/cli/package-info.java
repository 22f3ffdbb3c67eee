@NullMarked
package org.attest.examples.cli;

import org.jspecify.annotations.NullMarked;
