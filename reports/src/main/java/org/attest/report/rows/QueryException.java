package org.attest.report.rows;

import java.sql.SQLException;

/** A database that does not answer, not with what was asked for, or not in time. Its message names the database without passwords. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryException(String database, String what, Throwable cause) {
        super(database + ": " + what, cause);
    }

    static QueryException of(DatabaseAddress address, SQLException cause) {
        return new QueryException(address.name(), address.withoutSecrets(String.valueOf(cause.getMessage())), cause);
    }
}
