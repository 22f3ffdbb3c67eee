/** What the command line prints with: text for a terminal or for a file, JSON for scripts; libraries print nothing. */
@NullMarked
package org.attest.cli.internal.output;

import org.jspecify.annotations.NullMarked;
