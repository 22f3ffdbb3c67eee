package org.attest.examples.jdbc;

import java.sql.SQLException;

/** A database that does not answer, or not with what was asked for. */
final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryException(String url, SQLException cause) {
        super(place(url) + ": " + cause.getMessage(), cause);
    }

    /** Without its options, among which passwords may be. */
    private static String place(String url) {
        return url.split("[?;]", 2)[0];
    }
}
