package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the distribution, among installations that only say how they were started. */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {
    private static final Path SCRIPTS = Path.of("src/main/launch");

    /** All that a script says to Java or to its user: options, classes, files, variables and words. */
    private static final Pattern SAID =
            Pattern.compile("-(XX|Xlog):[A-Za-z+:=0-9]+|org\\.attest\\.[\\w.]+|attest\\.(jar|archive)|java-home"
                    + "|JAVA_HOME|ATTEST_JAVA_OPTIONS|--prepare|Attest needs .*JAVA_HOME\\.|(exit|/b) [1-9]\\b");

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void lay_out() throws IOException {
        script = Files.createDirectories(folder.resolve("attest/bin")).resolve("attest");
        Files.createDirectories(folder.resolve("attest/lib"));
        Files.copy(SCRIPTS.resolve("attest"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void takes_the_java_of_its_archive() throws Exception {
        preparedFor(installed("own java"), "-XX:AOTCache");

        assertThat(started(Map.of("JAVA_HOME", installed("named").toString())))
                .isEqualTo("own java: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:AOTCache=LIB/attest.archive"
                        + " -Xlog:disable -jar LIB/attest.jar reports\n");
    }

    @Test
    void goes_on_without_the_archive_where_that_java_is_gone() throws Exception {
        preparedFor(folder.resolve("gone"), "-XX:SharedArchiveFile");
        Path named = installed("named java");
        Path onPath = installed("on path");

        assertThat(started(Map.of("PATH", onPath + "/bin", "JAVA_HOME", named.toString())))
                .isEqualTo("named java: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar LIB/attest.jar reports\n");
        assertThat(started(Map.of("PATH", onPath + "/bin")))
                .isEqualTo("on path: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar LIB/attest.jar reports\n");
    }

    @Test
    void passes_on_options_of_the_user() throws Exception {
        assertThat(started(Map.of("JAVA_HOME", installed("named").toString(), "ATTEST_JAVA_OPTIONS", "-Xmx4g -Da=b")))
                .isEqualTo(
                        "named: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx4g -Da=b -jar LIB/attest.jar reports\n");
    }

    @Test
    void prepares_for_the_java_that_the_user_names_or_else_for_that_of_before() throws Exception {
        preparedFor(installed("before"), "-XX:AOTCache");
        Path named = installed("named");

        assertThat(started(Map.of("JAVA_HOME", named.toString()), "--prepare"))
                .isEqualTo("named: -cp LIB/attest.jar org.attest.cli.launch.Archive LIB\n");
        assertThat(started(Map.of(), "--prepare"))
                .isEqualTo("before: -cp LIB/attest.jar org.attest.cli.launch.Archive LIB\n");
    }

    @Test
    void says_what_is_missing_when_there_is_no_java() throws Exception {
        Process process = process(Map.of(), "reports");

        assertThat(output(process))
                .isEqualTo("Attest needs Java 21 or newer, and none is in JAVA_HOME or on the PATH:"
                        + " install a JDK 21 or newer, or name its folder in JAVA_HOME.\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void says_on_windows_what_it_says_elsewhere_and_what_the_launcher_says() throws IOException {
        Set<String> windows = said("attest.cmd");

        assertThat(windows).isEqualTo(said("attest")).containsAll(Launcher.FOR_SHORT_RUNS);
        assertThat(windows).contains(Archive.NAME, Archive.JAVA, Archive.class.getName());
        assertThat(Files.readString(SCRIPTS.resolve("attest.cmd")).lines())
                .allSatisfy(line -> assertThat(line).doesNotContain("/lib", "$"));
    }

    @Test
    void ends_its_lines_on_windows_as_is_usual_there() throws IOException {
        assertThat(Files.readString(SCRIPTS.resolve("attest.cmd")))
                .endsWith("\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    private static Set<String> said(String name) throws IOException {
        String commands = Files.readAllLines(SCRIPTS.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return SAID.matcher(commands)
                .results()
                .map(MatchResult::group)
                .map(said -> said.replace("/b ", "exit "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A Java that tells its name and its arguments. */
    private Path installed(String name) throws IOException {
        Path home = FakeJava.installed(folder.resolve(name), "25");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"" + name + ": $*\"\n");
        return home;
    }

    private void preparedFor(Path home, String option) throws IOException {
        Files.write(folder.resolve("attest/lib").resolve(Archive.JAVA), List.of(home.toString(), option));
    }

    private String started(Map<String, String> environment) throws Exception {
        return started(environment, "reports");
    }

    private String started(Map<String, String> environment, String argument) throws Exception {
        Process process = process(environment, argument);
        String output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        return output.replace(script.resolveSibling("../lib").toString(), "LIB");
    }

    private Process process(Map<String, String> environment, String argument) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", script.toString(), argument));
        builder.environment().clear();
        builder.environment().put("PATH", folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
