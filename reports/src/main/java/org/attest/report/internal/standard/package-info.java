/** The rows of the ready-made reports: one record a kind of row, made from a dossier. */
@NullMarked
package org.attest.report.internal.standard;

import org.jspecify.annotations.NullMarked;
