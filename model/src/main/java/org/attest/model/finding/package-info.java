/** What a reader should know of a dossier before trusting it: contradictions and gaps that can be shown. */
@NullMarked
package org.attest.model.finding;

import org.jspecify.annotations.NullMarked;
