/** Dossiers as hand-editable JSON, both ways. The only package that knows Jackson. */
@NullMarked
package org.attest.model.json;

import org.jspecify.annotations.NullMarked;
