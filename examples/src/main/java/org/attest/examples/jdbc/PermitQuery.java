package org.attest.examples.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where the permits are.
 *
 * @param sql gives the five columns of a {@link Permit}, in an order of its own that is the same each time
 */
record PermitQuery(String url, String sql) {
    static final String USUAL = "select number, district, issued, fee, closed from permits order by number";

    /** How many rows a driver may hold at once. */
    private static final int ROWS_AT_ONCE = 1000;

    // snippet:stream
    /** Asks anew each time; closing the stream closes the connection. */
    Stream<Permit> rows() {
        try {
            Connection connection = DriverManager.getConnection(url);
            try {
                // Or else drivers such as PostgreSQL's fetch all rows before the first.
                connection.setAutoCommit(false);
                var statement = connection.createStatement();
                statement.setFetchSize(ROWS_AT_ONCE);
                return StreamSupport.stream(new Rows(statement.executeQuery(sql)), false)
                        .onClose(() -> close(connection));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new QueryException(url, e);
        }
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

    /** A database that does not answer, or not with what was asked for. */
    static final class QueryException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private QueryException(String url, SQLException cause) {
            // Without the options, among which passwords may be.
            super(url.split("[?;]", 2)[0] + ": " + cause.getMessage(), cause);
        }
    }

    private void close(Connection connection) {
        try {
            // Some drivers close no connection with something open in it.
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new QueryException(url, e);
        }
    }

    private final class Rows extends AbstractSpliterator<Permit> {
        private final ResultSet rows;

        Rows(ResultSet rows) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.rows = rows;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Permit> action) {
            try {
                if (!rows.next()) {
                    return false;
                }
                action.accept(Permit.of(rows));
                return true;
            } catch (SQLException e) {
                throw new QueryException(url, e);
            }
        }
    }
}
