/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.intake.internal.kind;

import org.jspecify.annotations.NullMarked;
