/** Dossiers out of tables that people fill in, and tables out of dossiers. */
@NullMarked
package org.attest.intake;

import org.jspecify.annotations.NullMarked;
