package org.attest.examples.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

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
