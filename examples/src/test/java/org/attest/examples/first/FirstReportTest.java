package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.report.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReportTest {
    private static final Path CODE = Path.of("src/main/java/org/attest/examples/first/FirstReport.java");
    private static final Pattern QUOTED =
            Pattern.compile("<!-- snippet:(\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void writes_both_files(@TempDir Path folder) {
        Result result = FirstReport.write(folder);
        assertThat(result.rows()).isEqualTo(2);
        assertThat(folder.resolve("courts.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("courts.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"../docs/guide/01-first-report.md, 4", "../README.md, 2"})
    void the_documents_quote_the_code_as_it_is(Path document, int count) throws IOException {
        String code = Files.readString(CODE);
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
        assertThat(snippets).isEqualTo(count);
    }
}
