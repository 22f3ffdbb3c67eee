package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.cli.launch.JavaSearch.JavaHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaHomeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "JAVA_VERSION=\"25.0.3\",25",
        "JAVA_VERSION=\"21\",21",
        "JAVA_VERSION=26-ea,26",
        "JAVA_VERSION=\"11.0.2\",11"
    })
    void reads_the_version_of_a_release_file(String line, int feature) {
        assertThat(JavaHome.versionIn(List.of("IMPLEMENTOR=\"Somebody\"", line, "JAVA_VERSION_DATE=\"2026-04-21\"")))
                .hasValueSatisfying(version -> assertThat(version.feature()).isEqualTo(feature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_VERSION=\"1.8.0_292\"", "JAVA_VERSION=", "JAVA_VERSION_DATE=\"2026-04-21\""})
    void knows_no_version_of_an_older_numbering_or_of_none(String line) {
        assertThat(JavaHome.versionIn(List.of(line))).isEmpty();
    }

    @Test
    void is_where_a_release_file_and_a_program_are() throws IOException {
        Path home = FakeJava.installed(folder.resolve("jdk"), "25.0.3").toRealPath();

        assertThat(JavaHome.in(home)).hasValueSatisfying(java -> {
            assertThat(java.folder()).isEqualTo(home);
            assertThat(java.version()).hasToString("25.0.3");
            assertThat(java.program("java")).isExecutable();
        });
    }

    @Test
    void is_not_where_the_program_is_missing() throws IOException {
        Path home = FakeJava.installed(folder.resolve("jdk"), "25.0.3");
        Files.delete(home.resolve("bin/java"));

        assertThat(JavaHome.in(home)).isEmpty();
    }

    @Test
    void is_not_where_there_is_nothing() {
        assertThat(JavaHome.in(folder.resolve("gone"))).isEmpty();
    }
}
