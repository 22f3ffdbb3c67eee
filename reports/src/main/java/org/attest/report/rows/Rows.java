package org.attest.report.rows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Rows of a database as a stream, for {@link org.attest.report.definition.SectionBuilder#streamed streamed} tables and bare reports. However
 * many there are, the driver holds a thousand of them at once.
 *
 * <p>A report opens the stream once for each pass: the query must give the same rows in the same order each time, so it needs an {@code
 * order by} over what tells rows apart. Rows that change between two passes end the report with an error, never in a wrong file.
 *
 * <p>The query is asked at once. Closing the stream, which a report does, gives the connection back as it came, with nothing changed in the database. A thread that
 * is interrupted stops waiting for the database, cancels the query and gets a {@link QueryException}. The methods may be called by any
 * thread; a stream belongs to one.
 */
public final class Rows {
    private Rows() {}

    /**
     * Rows of the database at a URL, such as {@code jdbc:postgresql://localhost/town}, through a connection of their own. What PostgreSQL, DuckDB and H2
     * must be told so as not to hold a whole result is told them.
     *
     * @param parameters what stands for each {@code ?} of the query
     */
    public static <R> Stream<R> jdbc(String url, String sql, RowMapper<R> mapper, Object... parameters) {
        DatabaseAddress address = new DatabaseAddress(url);
        return new Query<>(() -> DriverManager.getConnection(url, address.options()), address, sql, mapper, parameters)
                .stream();
    }

    /**
     * Rows through a connection of an application's, such as a pool's. A data source of DuckDB's must have the property {@code
     * jdbc_stream_results}; PostgreSQL and H2 need nothing.
     *
     * @param parameters what stands for each {@code ?} of the query
     */
    public static <R> Stream<R> jdbc(DataSource database, String sql, RowMapper<R> mapper, Object... parameters) {
        return new Query<>(database::getConnection, new DatabaseAddress("database"), sql, mapper, parameters).stream();
    }

    /** Gives a connection that is closed after use. */
    @FunctionalInterface
    interface Connections {
        Connection connect() throws SQLException;
    }
}
