/** The command line: makes the standard reports from a dossier, and checks a dossier. */
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
