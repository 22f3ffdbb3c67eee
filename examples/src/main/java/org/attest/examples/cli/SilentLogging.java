package org.attest.examples.cli;

/** The logging of libraries by the JDK: none. What matters to a user, the program says itself. */
public final class SilentLogging {
    /** Called by the JDK's logging instead of reading a configuration, which would have it write to the terminal. */
    public SilentLogging() {}

    /** Read by the JDK's logging when it is first used; most runs do not use it. */
    static void ofAllLibraries() {
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    }
}
