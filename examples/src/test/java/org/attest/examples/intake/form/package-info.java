/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.examples.intake.form;

import org.jspecify.annotations.NullMarked;
