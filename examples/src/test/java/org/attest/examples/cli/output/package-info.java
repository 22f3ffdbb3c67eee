@NullMarked
package org.attest.examples.cli.output;

import org.jspecify.annotations.NullMarked;
