@NullMarked
package org.attest.cli.output;

import org.jspecify.annotations.NullMarked;
