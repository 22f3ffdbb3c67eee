package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JavaSearchTest {
    @TempDir
    Path folder;

    @Test
    void finds_every_installation_on_a_shelf_the_newest_first() throws IOException {
        FakeJava.installed(folder.resolve("jdk-9"), "9.0.4");
        FakeJava.installed(folder.resolve("jdk-21"), "21.0.11");
        FakeJava.installed(folder.resolve("jdk-25"), "25.0.3");
        FakeJava.installed(folder.resolve("jdk-21-older"), "21.0.9");
        Files.createFile(folder.resolve("notes.txt"));

        assertThat(found(Map.of(), folder)).containsExactly("25.0.3", "21.0.11", "21.0.9", "9.0.4");
    }

    @Test
    void finds_the_one_that_java_home_names() throws IOException {
        Path home = FakeJava.installed(folder.resolve("somewhere/jdk"), "25.0.3");

        assertThat(found(Map.of("JAVA_HOME", home.toString()))).containsExactly("25.0.3");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void finds_the_one_that_a_link_on_the_path_leads_to() throws IOException {
        Path home = FakeJava.installed(folder.resolve("jdk"), "25.0.3");
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("java"), home.resolve("bin/java"));
        String path = folder.resolve("gone") + File.pathSeparator + programs;

        assertThat(found(Map.of("PATH", path))).containsExactly("25.0.3");
    }

    @Test
    void finds_one_in_a_mac_bundle() throws IOException {
        FakeJava.installed(folder.resolve("temurin-25.jdk/Contents/Home"), "25.0.3");

        assertThat(found(Map.of(), folder)).containsExactly("25.0.3");
    }

    @Test
    void finds_one_only_once() throws IOException {
        Path home = FakeJava.installed(folder.resolve("jdk-25"), "25.0.3");
        Files.createSymbolicLink(folder.resolve("current"), home);

        assertThat(found(Map.of("JAVA_HOME", home.toString()), folder, folder)).containsExactly("25.0.3");
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(found(Map.of("JAVA_HOME", "\0", "PATH", ""), folder.resolve("gone")))
                .isEmpty();
    }

    @Test
    void finds_the_running_java_on_this_machine() {
        assertThat(JavaSearch.onThisMachine().newestFirst())
                .anySatisfy(java -> assertThat(java.version().feature())
                        .isEqualTo(Runtime.version().feature()));
    }

    private static List<String> found(Map<String, String> environment, Path... shelves) {
        return new JavaSearch(environment, List.of(shelves))
                .newestFirst().stream().map(java -> java.version().toString()).toList();
    }
}
