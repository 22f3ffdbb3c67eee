/** The kinds of tables that become a dossier: what their columns are, and how rows and records turn into each other. */
@NullMarked
package org.attest.intake.internal.kind;

import org.jspecify.annotations.NullMarked;
