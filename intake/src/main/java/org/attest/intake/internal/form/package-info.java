/** Forms: the tables of a dossier as people fill them in, blank or with what a dossier has. */
@NullMarked
package org.attest.intake.internal.form;

import org.jspecify.annotations.NullMarked;
