@NullMarked
package org.attest.cli.internal.check;

import org.jspecify.annotations.NullMarked;
