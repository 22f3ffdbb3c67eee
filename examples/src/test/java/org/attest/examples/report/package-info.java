/** The ready-made reports on the bundled dossier. */
@NullMarked
package org.attest.examples.report;

import org.jspecify.annotations.NullMarked;
