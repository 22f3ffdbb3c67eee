/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.intake;

import org.jspecify.annotations.NullMarked;
