@NullMarked
package org.attest.cli.internal.output;

import org.jspecify.annotations.NullMarked;
