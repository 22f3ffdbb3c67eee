package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of slow tests in CONTRIBUTING.md. Written with {@code -Dgolden.update=true}. */
class ProofsTest {
    private static final Path PAGE = Path.of("..", "CONTRIBUTING.md");
    private static final String BEGIN = "<!-- proofs -->\n";
    private static final String END = "<!-- end of proofs -->\n";
    private static final Pattern TAG = Pattern.compile("\\n *@Tag\\(\"(large|libreoffice|proof)\"\\)");

    @Test
    void are_as_the_list_says() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.writeString(PAGE, page.substring(0, begin) + list() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(list());
    }

    private static String list() throws IOException {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                Integer.MAX_VALUE,
                (file, attributes) -> file.toString().matches(".*(Test|IT)\\.java"))) {
            files.forEach(file -> tags(file)
                    .forEach(tag -> classes.computeIfAbsent(tag, none -> new TreeSet<>())
                            .add(file.getFileName().toString().replace(".java", ""))));
        }
        StringBuilder list = new StringBuilder();
        classes.forEach((tag, names) -> list.append("- `" + tag + "`: " + String.join(", ", names) + "\n"));
        return list.toString();
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(tag -> tag.split("\"", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
