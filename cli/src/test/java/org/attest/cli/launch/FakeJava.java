package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays out folders as a Java installation has them. */
final class FakeJava {
    private FakeJava() {}

    static Path installed(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path program = Files.createFile(home.resolve("bin/java"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
