package org.attest.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the Java of the README and the guide against the programs that it is cut from, which other tests run. */
class SnippetsTest {
    private static final Path ROOT = Path.of("..");

    /** A marker that names program and part, or the file that a reader writes; then the code. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:<!-- (snippet:(\\w+):(\\w+)|file:\\S+) -->\n)?```java\n(.*?)```\n", Pattern.DOTALL);

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(
                    Stream.of(ROOT.resolve("README.md")),
                    guide.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void quotes_code_as_it_runs(Path document) throws IOException {
        Matcher quoted = QUOTED.matcher(Files.readString(document));
        while (quoted.find()) {
            assertThat(quoted.group(1))
                    .as("where this is cut from: " + quoted.group(4))
                    .isNotNull();
            if (quoted.group(2) != null) {
                assertThat(quoted.group(4)).as(quoted.group(1)).isEqualTo(snippet(quoted.group(2), quoted.group(3)));
            }
        }
    }

    @Test
    void finds_the_pages() throws IOException {
        assertThat(documents()).hasSizeGreaterThan(12);
    }

    private static String snippet(String program, String part) throws IOException {
        String code = Files.readString(file(program));
        String from = "// snippet:" + part + "\n";
        assertThat(code).as(program).contains(from);
        String body = code.substring(code.indexOf(from) + from.length());
        return body.substring(0, body.indexOf("// end")).stripTrailing().stripIndent() + "\n";
    }

    private static Path file(String program) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            List<Path> found =
                    sources.filter(path -> path.endsWith(program + ".java")).toList();
            assertThat(found).as(program + ".java").hasSize(1);
            return found.getFirst();
        }
    }
}
