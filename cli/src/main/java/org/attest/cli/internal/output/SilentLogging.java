package org.attest.cli.internal.output;

/** The logging of libraries: none. What matters to a user, the program says itself. */
public final class SilentLogging {
    /** Called by the JDK's logging instead of reading a configuration, which would have it write to the terminal. */
    public SilentLogging() {}

    /** Read by each when it is first used; most runs use none of them. */
    public static void ofAllLibraries() {
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
        // Through log4j-api POI logs.
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }
}
