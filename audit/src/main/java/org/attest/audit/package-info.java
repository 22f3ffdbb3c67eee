/** Finished files, read back and held against a checklist; made by this library or not. A package for each kind. */
@NullMarked
package org.attest.audit;

import org.jspecify.annotations.NullMarked;
