package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.examples.Snippets;
import org.attest.report.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReportTest {
    private static final Path CODE = Path.of("src/main/java/org/attest/examples/first/FirstReport.java");

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
        assertThat(Snippets.quotedAsTheyAre(document, CODE)).isEqualTo(count);
    }
}
