@NullMarked
package org.attest.cli.check;

import org.jspecify.annotations.NullMarked;
