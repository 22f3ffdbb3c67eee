package org.attest.report.internal.xlsx.template;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * What POI logs to where an application brings no logging of its own: the same simple logger that log4j would take, but
 * without the line of complaint that log4j prints before. Any other provider comes first.
 */
public final class FallbackLogging extends Provider {
    /** Below that of every provider that log4j itself has; the least is 0. */
    private static final int LAST = -100;

    private static final String API = "2.6.0";

    public FallbackLogging() {
        super(LAST, API, SimpleLoggerContextFactory.class);
    }
}
