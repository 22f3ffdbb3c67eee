package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attest.report.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstReportTest {
    @Test
    void writes_both_files(@TempDir Path folder) {
        Result result = FirstReport.write(folder);
        assertThat(result.rows()).isEqualTo(2);
        assertThat(folder.resolve("courts.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("courts.pdf")).isNotEmptyFile();
    }
}
