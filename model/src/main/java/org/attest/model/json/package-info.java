/** Dossiers as JSON that people type and compare, both ways. */
@NullMarked
package org.attest.model.json;

import org.jspecify.annotations.NullMarked;
