@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
