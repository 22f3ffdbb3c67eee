/** Tables as people hand them in: text files with separators, and sheets of workbooks, row by row. */
@NullMarked
package org.attest.intake.internal.table;

import org.jspecify.annotations.NullMarked;
