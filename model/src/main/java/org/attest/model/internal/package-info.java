/** Ids, references and names within a dossier: what the model and those who read dossiers check alike. */
@NullMarked
package org.attest.model.internal;

import org.jspecify.annotations.NullMarked;
