package org.attest.report.rows;

import java.util.Properties;

/** A JDBC URL, as far as a message may show it: names and passwords stand before an @ or among the options. */
record DatabaseAddress(String url) {
    String name() {
        String place = url.split("[?;]", 2)[0];
        int at = place.lastIndexOf('@');
        return at < 0 ? place : place.substring(0, place.indexOf(':', "jdbc:".length()) + 1) + place.substring(at);
    }

    /** A message of a driver, which may repeat the URL. */
    String withoutSecrets(String message) {
        return message.replace(url, name());
    }

    /** What a driver must be told when it connects so that it does not fetch all rows before the first. */
    Properties options() {
        Properties options = new Properties();
        if (url.startsWith("jdbc:duckdb:")) {
            options.setProperty("jdbc_stream_results", "true");
        }
        return options;
    }
}
