package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the files of all modules have in common, tests included. */
class SourcesTest {
    private static final int MOST_LINES = 250;

    @Test
    void are_short() throws IOException {
        // Word is a list of names, which nobody reads from its first line to its last.
        assertThat(sources())
                .isNotEmpty()
                .filteredOn(file -> lines(file) > MOST_LINES && !file.endsWith("Word.java"))
                .isEmpty();
    }

    @Test
    void are_named_for_what_they_are_and_not_for_being_of_use() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .filteredOn(file -> file.getFileName()
                        .toString()
                        .matches("(Abstract.*|.*(Utils?|Helper|Manager|Impl))(Test|IT)?\\.java"))
                .isEmpty();
    }

    /** Tests run in the folder of their module; its neighbours are the other modules. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                Integer.MAX_VALUE,
                (file, attributes) -> file.toString().endsWith(".java"))) {
            return files.filter(file -> !isGenerated(file)).toList();
        }
    }

    private static boolean isGenerated(Path file) {
        return StreamSupport.stream(file.spliterator(), false).anyMatch(folder -> folder.equals(Path.of("target")));
    }

    /** Imports do not make a file harder to read. */
    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
