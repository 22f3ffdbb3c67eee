package org.attest.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, as a shell starts it. */
final class Program {
    private Program() {}

    static Process start(String... arguments) throws IOException {
        return startMain(Attest.class, arguments);
    }

    static Process startMain(Class<?> main, String... arguments) throws IOException {
        List<String> java = List.of(
                // Who runs the tests may have told the system to keep Ctrl-C from them.
                "env",
                "--default-signal=INT",
                ProcessHandle.current().info().command().orElse("java"),
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .start();
    }

    /** What it has said when it is over; little enough to fit into the pipes. */
    static Shell end(Process program) throws IOException, InterruptedException {
        String results = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String progress = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(program.waitFor(), results, progress);
    }

    static Shell run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }
}
