package org.attest.report.rows;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One run of a query, whose connection is given back when its stream is closed. */
final class Query<R> extends AbstractSpliterator<R> {
    private static final int ROWS_AT_ONCE = 1000;
    private static final Duration TIME_TO_HEAR = Duration.ofMillis(100);

    private final Rows.Connections database;
    private final DatabaseAddress address;
    private final String sql;
    private final RowMapper<R> mapper;
    private final Object[] parameters;

    private @Nullable Connection connection;
    private boolean wasAutoCommit;
    private @Nullable Statement statement;
    private @Nullable Thread watch;
    private @Nullable ResultSet rows;

    Query(Rows.Connections database, DatabaseAddress address, String sql, RowMapper<R> mapper, Object[] parameters) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.database = database;
        this.address = address;
        this.sql = sql;
        this.mapper = mapper;
        this.parameters = parameters.clone();
    }

    Stream<R> stream() {
        try {
            rows = open();
            return StreamSupport.stream(this, false).onClose(this::close);
        } catch (SQLException e) {
            throw closedAfter(failure(e));
        } catch (RuntimeException e) {
            throw closedAfter(e);
        }
    }

    private RuntimeException closedAfter(RuntimeException failure) {
        try {
            close();
        } catch (QueryException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        ResultSet open = requireNonNull(rows, "a stream of rows is closed, must be open");
        R row;
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new SQLException("interrupted");
            }
            if (!open.next()) {
                return false;
            }
            row = mapper.map(open);
        } catch (SQLException e) {
            throw failure(e);
        }
        action.accept(row);
        return true;
    }

    private ResultSet open() throws SQLException {
        connection = database.connect();
        wasAutoCommit = connection.getAutoCommit();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            // Else it puts a whole result aside before it gives the first row.
            try (Statement option = connection.createStatement()) {
                option.execute("set lazy_query_execution true");
            }
        }
        // PostgreSQL's driver reads by portions within a transaction only.
        connection.setAutoCommit(false);
        PreparedStatement prepared = connection.prepareStatement(sql);
        statement = prepared;
        prepared.setFetchSize(ROWS_AT_ONCE);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        watch = watch(prepared);
        return prepared.executeQuery();
    }

    /** Drivers wait on sockets, where an interrupt is not heard: it is listened for beside them. */
    private static Thread watch(Statement statement) {
        Thread reader = Thread.currentThread();
        return Thread.ofVirtual().name("attest-query-watch").start(() -> {
            try {
                while (true) {
                    Thread.sleep(TIME_TO_HEAR);
                    if (reader.isInterrupted()) {
                        statement.cancel();
                    }
                }
            } catch (InterruptedException | SQLException e) {
                // The query is closed, or cannot be cancelled: the reader is told by its own call.
            }
        });
    }

    private QueryException failure(SQLException cause) {
        return Thread.currentThread().isInterrupted()
                ? new QueryException(address.name(), "the query was interrupted", cause)
                : QueryException.of(address, cause);
    }

    @SuppressWarnings("try") // closed in this order, and not looked at
    private void close() {
        if (watch != null) {
            watch.interrupt();
        }
        try (Connection last = connection) {
            try (Statement before = statement;
                    ResultSet first = rows) {
                // Some drivers roll back, and close, no connection with a result open in it.
            }
            if (last != null) {
                last.rollback();
                last.setAutoCommit(wasAutoCommit);
            }
        } catch (SQLException e) {
            throw QueryException.of(address, e);
        } finally {
            connection = null;
            statement = null;
            rows = null;
        }
    }
}
