/** Dossiers out of tables that people fill in, and tables out of dossiers. */
@NullMarked
package org.attest.examples.intake;

import org.jspecify.annotations.NullMarked;
