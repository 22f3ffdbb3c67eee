/** Finished files, read back and held against a checklist; made by this library or not. */
@NullMarked
package org.attest.report.audit;

import org.jspecify.annotations.NullMarked;
