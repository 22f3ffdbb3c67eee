/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.intake.internal.table;

import org.jspecify.annotations.NullMarked;
