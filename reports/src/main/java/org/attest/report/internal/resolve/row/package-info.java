/**
 * Writes the rows of a table: each value is read from its row, put into its cell and told for what it stands. Two passes
 * must hand out the same rows.
 */
@NullMarked
package org.attest.report.internal.resolve.row;

import org.jspecify.annotations.NullMarked;
