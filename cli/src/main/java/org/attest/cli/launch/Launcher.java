package org.attest.cli.launch;

import java.io.IOException;
import java.lang.Runtime.Version;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.launch.JavaSearch.JavaHome;

/** Starts Attest in this Java, or in the newest other one of the machine when this one is too old. */
public final class Launcher {
    /** The oldest Java that Attest runs on. */
    static final int OLDEST = 21;

    static final String PROGRAM = "org.attest.cli.Attest";
    private static final int NO_JAVA = 3;

    /** Half the processor time: a run is over before the second compiler or several collectors pay off. */
    static final List<String> FOR_SHORT_RUNS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, InterruptedException {
        start(PROGRAM, FOR_SHORT_RUNS, arguments);
    }

    /** Starts a program by its main class; the options are for the Java that it runs under when this one is too old. */
    public static void start(String program, List<String> options, String... arguments)
            throws ReflectiveOperationException, InterruptedException {
        if (Runtime.version().feature() >= OLDEST) {
            // By name: this class is compiled for a Java that could not link the program.
            Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } else {
            System.exit(runElsewhere(JavaSearch.onThisMachine().newestFirst(), program, options, List.of(arguments)));
        }
    }

    static int runElsewhere(List<JavaHome> installed, String program, List<String> own, List<String> arguments)
            throws InterruptedException {
        List<String> options = Stream.concat(
                        own.stream(),
                        passedOn(ManagementFactory.getRuntimeMXBean().getInputArguments()))
                .collect(Collectors.toList());
        for (JavaHome java : newEnough(installed)) {
            try {
                return waitFor(new ProcessBuilder(command(java, options, program, arguments))
                        .inheritIO()
                        .start());
            } catch (IOException e) {
                // Installed here but made for another machine; the next one may start.
            }
        }
        System.err.println(nothingFound(Runtime.version()));
        return NO_JAVA;
    }

    /** Ends with the program, and the program with it. */
    private static int waitFor(Process program) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
        return program.waitFor();
    }

    static List<JavaHome> newEnough(List<JavaHome> installed) {
        return installed.stream()
                .filter(java -> java.version().feature() >= OLDEST)
                .collect(Collectors.toList());
    }

    /** The options of this Java that mean the same to any other: properties and memory. */
    static Stream<String> passedOn(List<String> options) {
        return options.stream().filter(option -> option.startsWith("-D") || option.startsWith("-Xm"));
    }

    static List<String> command(JavaHome java, List<String> options, String program, List<String> arguments) {
        return Stream.of(
                        List.of(java.program("java").toString()),
                        options,
                        List.of("-classpath", System.getProperty("java.class.path"), program),
                        arguments)
                .flatMap(List::stream)
                .collect(Collectors.toList());
    }

    private static String nothingFound(Version running) {
        return "Attest needs Java " + OLDEST + " or newer. This is Java " + running.feature()
                + ", and no newer one is in JAVA_HOME, beside this one, in the usual folders or on the PATH:"
                + " install a JDK " + OLDEST + " or newer, or name its folder in JAVA_HOME.";
    }
}
