package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedRatesTest {
    @TempDir
    private Path folder;

    @Test
    void fail_where_they_are_not_the_computed_ones() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), """
                {
                  "schemaVersion": "1",
                  "id": "small",
                  "title": "A small dossier",
                  "asOf": "2024-03-31",
                  "sources": [
                    {"id": "report", "title": "A report", "published": "2024-03-20", "kind": "ngo-report", "language": "en"}
                  ],
                  "jurisdictions": [{"id": "dhaka", "name": "Dhaka", "level": "district", "citations": ["report"]}],
                  "caseloads": [{
                    "forum": "dhaka",
                    "period": {"value": "2023", "source": "report"},
                    "incoming": {"value": 265, "source": "report"},
                    "resolved": {"value": 329, "source": "report"},
                    "clearanceRate": {"value": 121.4, "source": "report"}
                  }]
                }
                """);

        Shell shell = Shell.run("check", file.toString(), "--quiet", "--fail-on", "differs");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .contains("Dhaka: the stated clearance rate of 121.4 % is 2.8 less than 100 x resolved / incoming");
    }
}
