/** Tables as people hand them in: text files with separators, and sheets of workbooks, row by row. */
@NullMarked
package org.attest.examples.intake.table;

import org.jspecify.annotations.NullMarked;
