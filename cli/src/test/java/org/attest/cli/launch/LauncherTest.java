package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.cli.launch.JavaSearch.JavaHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private static final int JAVA_11 = 55;
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(classes = {Launcher.class, JavaHome.class, JavaSearch.class})
    void is_made_of_classes_that_java_11_reads(Class<?> part) throws IOException {
        try (InputStream in = part.getResourceAsStream(
                        part.getName().substring(part.getPackageName().length() + 1) + ".class");
                DataInputStream classFile = new DataInputStream(in)) {
            classFile.skipBytes(6);
            assertThat(classFile.readUnsignedShort()).isEqualTo(JAVA_11);
        }
    }

    @Test
    void takes_no_java_that_is_too_old() throws IOException {
        FakeJava.installed(folder.resolve("17"), "17.0.15");
        FakeJava.installed(folder.resolve("21"), "21");
        FakeJava.installed(folder.resolve("26"), "26-ea");
        List<JavaHome> installed = new JavaSearch(Map.of(), List.of(folder)).newestFirst();

        assertThat(Launcher.newEnough(installed))
                .map(java -> java.version().feature())
                .containsExactly(26, 21);
    }

    @Test
    void passes_on_properties_and_memory_but_no_options_of_one_java() {
        assertThat(Launcher.passedOn(List.of("-Duser.language=tr", "-Xmx256m", "-XX:+UseG1GC", "-agentlib:jdwp")))
                .containsExactly("-Duser.language=tr", "-Xmx256m");
    }

    @Test
    void starts_the_program_with_options_and_arguments_as_they_came() throws IOException {
        JavaHome java =
                JavaHome.in(FakeJava.installed(folder.resolve("jdk"), "25")).orElseThrow();

        assertThat(Launcher.command(
                        java, List.of("-Xmx1g", "-Da=b c"), "org.Program", List.of("run", "--out", "my folder")))
                .containsExactly(
                        java.program("java").toString(),
                        "-Xmx1g",
                        "-Da=b c",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.Program",
                        "run",
                        "--out",
                        "my folder");
    }

    @Test
    void runs_on_under_the_newest_java_that_starts_and_ends_with_its_exit_code() throws Exception {
        Path broken = FakeJava.installed(folder.resolve("newer"), "99");
        Files.writeString(broken.resolve("bin/java"), "#!/made/for/another/machine\n");

        Outcome version = launch(THIS_JAVA, "--version");
        assertThat(version.output()).startsWith("Attest ").endsWith(" on Java " + Runtime.version() + "\n");
        assertThat(version.exitCode()).isZero();
        assertThat(launch(THIS_JAVA, "fly").exitCode()).isEqualTo(2);
    }

    @Test
    void says_in_one_line_what_is_missing() throws Exception {
        FakeJava.installed(folder.resolve("jdk-17"), "17.0.15");

        assertThat(launch(folder, "--version"))
                .isEqualTo(new Outcome(
                        3,
                        "Attest needs Java 21 or newer. This is Java "
                                + Runtime.version().feature()
                                + ", and no newer one is in JAVA_HOME, beside this one, in the usual folders or on the"
                                + " PATH: install a JDK 21 or newer, or name its folder in JAVA_HOME.\n"));
    }

    private record Outcome(int exitCode, String output) {}

    private Outcome launch(Path javaHome, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                THIS_JAVA.resolve("bin/java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                LaunchAmong.class.getName(),
                javaHome.toString(),
                folder.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
