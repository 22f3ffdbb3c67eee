/** Tests of the import of tables and of the forms. */
@NullMarked
package org.attest.intake.internal.form;

import org.jspecify.annotations.NullMarked;
