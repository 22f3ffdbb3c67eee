package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.report.document.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstChartsTest {
    private static final Path GUIDE = Path.of("../docs/guide/05-sections-figures-charts.md");

    private static List<String> descriptions() {
        return FirstCharts.bound().document().sections().getFirst().blocks().stream()
                .filter(Chart.class::isInstance)
                .map(block -> ((Chart) block).description())
                .toList();
    }

    @Test
    void writes_both_files(@TempDir Path folder) {
        assertThat(FirstCharts.write(folder).rows()).isEqualTo(3);
        assertThat(folder.resolve("cases.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("cases.pdf")).isNotEmptyFile();
    }

    @Test
    void the_guide_quotes_what_the_third_chart_says() throws IOException {
        assertThat(descriptions()).hasSize(3);
        assertThat(Files.readString(GUIDE)).contains(descriptions().getLast());
    }
}
