package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what a document quotes against the code from which it is cut. */
final class Snippets {
    private static final Path CODE = Path.of("src/main/java/org/attest/examples/first");
    private static final Pattern QUOTED =
            Pattern.compile("<!-- snippet:(\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    private Snippets() {}

    static void areQuoted(Path document, Class<?> from, int count) throws IOException {
        String code = Files.readString(CODE.resolve(from.getSimpleName() + ".java"));
        Matcher quoted = QUOTED.matcher(Files.readString(document));
        int snippets = 0;
        while (quoted.find()) {
            String name = quoted.group(1);
            String start = "// snippet:" + name + "\n";
            String body = code.substring(code.indexOf(start) + start.length());
            String snippet = body.substring(0, body.indexOf("\n    // end")).stripIndent() + "\n";
            assertThat(quoted.group(2)).as("snippet " + name).isEqualTo(snippet);
            snippets++;
        }
        assertThat(snippets).isEqualTo(count);
    }
}
