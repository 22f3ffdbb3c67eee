/** Settles a table: what its rows together decide, its totals, groups, legend and figures. */
@NullMarked
package org.attest.report.internal.resolve.table;

import org.jspecify.annotations.NullMarked;
