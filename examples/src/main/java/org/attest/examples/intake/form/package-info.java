/** Forms: the tables of a dossier as people fill them in, blank or with what a dossier has. */
@NullMarked
package org.attest.examples.intake.form;

import org.jspecify.annotations.NullMarked;
