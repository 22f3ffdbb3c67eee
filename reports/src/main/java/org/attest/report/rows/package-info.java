/** Rows that are too many to stand in memory: where streams of them come from. */
@NullMarked
package org.attest.report.rows;

import org.jspecify.annotations.NullMarked;
