/** Ready-made reports over a dossier. */
@NullMarked
package org.attest.report.standard;

import org.jspecify.annotations.NullMarked;
