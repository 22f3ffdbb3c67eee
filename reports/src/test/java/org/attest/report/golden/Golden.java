package org.attest.report.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with its approved file; {@code -Dgolden.update=true} approves anew, which a build server refuses. */
public final class Golden {
    private static final Path APPROVED = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void matches(String name, String actual) {
        Path file = APPROVED.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                assertThat(System.getenv("CI"))
                        .as("goldens are not rewritten on a build server")
                        .isNull();
                Files.createDirectories(APPROVED);
                Files.writeString(file, actual);
            }
            assertThat(file).as("approved text of " + name).exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
