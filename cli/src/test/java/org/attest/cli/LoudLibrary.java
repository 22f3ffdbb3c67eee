package org.attest.cli;

import java.util.logging.Logger;
import org.attest.cli.internal.output.SilentLogging;

/** A program that has nothing to say, with libraries that have. */
final class LoudLibrary {
    private LoudLibrary() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        SilentLogging.ofAllLibraries();
        Logger.getLogger("org.example.Library").severe("by the JDK");
        System.getLogger("org.example.Library").log(System.Logger.Level.ERROR, "by the platform");
        // Its annotations, which are nowhere on the class path, would be warnings of the compiler.
        Class<?> log4j = Class.forName("org.apache.logging.log4j.LogManager");
        Object logger = log4j.getMethod("getLogger", String.class).invoke(null, "org.example.Library");
        Class.forName("org.apache.logging.log4j.Logger")
                .getMethod("fatal", String.class)
                .invoke(logger, "by log4j");
    }
}
