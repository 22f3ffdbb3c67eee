package org.attest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the code in a document against the program that it is cut from. */
public final class Snippets {
    private static final Pattern QUOTED =
            Pattern.compile("<!-- snippet:(\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    private Snippets() {}

    /** Fails when one differs; gives how many there are. */
    public static int quotedAsTheyAre(Path document, Path program) throws IOException {
        String code = Files.readString(program);
        Matcher quoted = QUOTED.matcher(Files.readString(document));
        int snippets = 0;
        while (quoted.find()) {
            String name = quoted.group(1);
            String from = "// snippet:" + name + "\n";
            String body = code.substring(code.indexOf(from) + from.length());
            String snippet = body.substring(0, body.indexOf("\n    // end")).stripIndent() + "\n";
            assertThat(quoted.group(2)).as("snippet " + name).isEqualTo(snippet);
            snippets++;
        }
        return snippets;
    }
}
