@NullMarked
package org.attest.cli.launch;

import org.jspecify.annotations.NullMarked;
