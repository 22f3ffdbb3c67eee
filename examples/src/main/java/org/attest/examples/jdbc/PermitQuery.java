package org.attest.examples.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.attest.report.rows.Rows;

/**
 * Where the permits are.
 *
 * @param sql gives the five columns of a {@link Permit}, in an order of its own that is the same each time
 */
record PermitQuery(String url, String sql) {
    static final String USUAL = "select number, district, issued, fee, closed from permits order by number";

    // snippet:stream
    /** Asks anew each time; closing the stream closes the connection. */
    Stream<Permit> rows() {
        return Rows.jdbc(url, sql, Permit::of);
    }
    // end

    // snippet:row
    /** A row of the register, as a query gives it: number, district, day of issue, fee, whether it is closed. */
    record Permit(long number, String district, LocalDate issued, BigDecimal fee, boolean closed) {
        static Permit of(ResultSet row) throws SQLException {
            return new Permit(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getBigDecimal(4),
                    row.getBoolean(5));
        }
    }
    // end
}
