@NullMarked
package org.attest.examples.cli.check;

import org.jspecify.annotations.NullMarked;
