package org.attest.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/** The program in a process of its own, as a shell starts it. */
final class Program {
    private Program() {}

    static Process start(String... arguments) throws IOException {
        return start(List.of(), Attest.class, arguments);
    }

    static Process start(List<String> options, Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(words(options, main, arguments)).start();
    }

    /** Its files may not grow beyond 4 KiB: a disk that is full, as far as a program can tell. */
    static Process startWithLittleRoom(String... arguments) throws IOException {
        // A file for measures of Java itself is larger.
        List<String> program = words(List.of("-XX:-UsePerfData"), Attest.class, arguments);
        return new ProcessBuilder(
                        Stream.concat(Stream.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"), program.stream())
                                .toList())
                .start();
    }

    /** As one who may not write where the rights of a file forbid it, which does not hold for root. */
    static Process startWithoutPrivileges(String... arguments) throws IOException {
        Stream<String> less = "root".equals(System.getProperty("user.name"))
                ? Stream.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : Stream.empty();
        return new ProcessBuilder(Stream.concat(less, words(List.of(), Attest.class, arguments).stream())
                        .toList())
                .start();
    }

    private static List<String> words(List<String> options, Class<?> main, String... arguments) {
        // Who runs the tests may have told the system to keep Ctrl-C from them; the option is that of GNU's env.
        Stream<String> shell = OS.current() == OS.LINUX ? Stream.of("env", "--default-signal=INT") : Stream.empty();
        Stream<String> java = Stream.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-classpath",
                shipped(System.getProperty("java.class.path")));
        return Stream.of(shell, java, options.stream(), Stream.of(main.getName()), Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
    }

    /** Some tests sign and encrypt; the library for that does not come with the program. */
    private static String shipped(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("bouncycastle"))
                .collect(Collectors.joining(File.pathSeparator));
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
