package org.attest.report.rows;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a row of a table of the current row of a query.
 *
 * @param <R> what a row of the table is
 */
@FunctionalInterface
public interface RowMapper<R> {
    /** Reads the columns of the current row, counted from 1, and moves to no other; never null. */
    R map(ResultSet row) throws SQLException;
}
