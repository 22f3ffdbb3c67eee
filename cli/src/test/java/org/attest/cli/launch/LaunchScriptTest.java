package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the distribution, among installations that only say how they were started. */
class LaunchScriptTest {
    @TempDir
    Path folder;

    private Path script;

    /** The script looks for installations in a folder of this test instead of the machine's. */
    @BeforeEach
    void lay_out() throws IOException {
        script = Files.createDirectories(folder.resolve("attest/bin")).resolve("attest");
        Files.createDirectories(folder.resolve("attest/lib"));
        Files.writeString(
                script,
                Files.readString(Path.of("src/main/launch/attest"))
                        .replace("/usr/lib/jvm", folder.resolve("jvm").toString()));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        written("attest.jar", 2000);
    }

    @Test
    void takes_the_newest_when_no_archive_fits() throws Exception {
        install("17", "17.0.15", "17.0.15+6");
        install("26", "26", "26+35");
        install("21", "21.0.4", "21.0.4+7");
        written("attest-21.0.4+7.jsa", 1000);

        assertThat(started(Map.of()))
                .isEqualTo("26: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar LIB/attest.jar reports\n");
    }

    @Test
    void takes_the_one_for_which_there_is_an_archive() throws Exception {
        install("21", "21.0.4", "21.0.4+7");
        install("26", "26", "26+35");
        written("attest-21.0.4+7.jsa", 3000);

        assertThat(started(Map.of()))
                .isEqualTo("21: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:SharedArchiveFile=LIB/attest-21.0.4+7.jsa"
                        + " -Xlog:disable -jar LIB/attest.jar reports\n");
    }

    @Test
    void prefers_the_java_that_the_user_names() throws Exception {
        install("21", "21.0.4", "21.0.4+7");
        Path named = installed(folder.resolve("own java"), "own", "25.0.1", "25.0.1+8");
        written("attest-25.0.1+8.aot", 3000);
        written("attest-21.0.4+7.jsa", 3000);

        assertThat(started(Map.of("JAVA_HOME", named.toString())))
                .isEqualTo("own: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:AOTCache=LIB/attest-25.0.1+8.aot"
                        + " -Xlog:disable -jar LIB/attest.jar reports\n");
    }

    @Test
    void passes_on_options_of_the_user() throws Exception {
        install("21", "21.0.4", "21.0.4+7");

        assertThat(started(Map.of("ATTEST_JAVA_OPTIONS", "-Xmx4g -Da=b")))
                .isEqualTo("21: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx4g -Da=b -jar LIB/attest.jar reports\n");
    }

    @Test
    void says_what_is_missing_when_there_is_no_java() throws Exception {
        Process process = process(Map.of());

        assertThat(output(process))
                .isEqualTo(
                        "Attest needs Java 21 or newer, and none is in JAVA_HOME, in the usual folders or on the PATH:"
                                + " install a JDK 21 or newer, or name its folder in JAVA_HOME.\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    private void install(String name, String version, String runtime) throws IOException {
        installed(folder.resolve("jvm").resolve(name), name, version, runtime);
    }

    /** A Java that tells its name and its arguments. */
    private static Path installed(Path home, String name, String version, String runtime) throws IOException {
        FakeJava.installed(home, version);
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"" + name + ": $*\"\n");
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_RUNTIME_VERSION=\"" + runtime + "\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void written(String name, long second) throws IOException {
        Path file = Files.writeString(folder.resolve("attest/lib").resolve(name), "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }

    private String started(Map<String, String> environment) throws Exception {
        Process process = process(environment);
        String output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        return output.replace(script.resolveSibling("../lib").toString(), "LIB");
    }

    private Process process(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", script.toString(), "reports"));
        builder.environment().clear();
        builder.environment().put("PATH", folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
