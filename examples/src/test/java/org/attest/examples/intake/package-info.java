/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.examples.intake;

import org.jspecify.annotations.NullMarked;
