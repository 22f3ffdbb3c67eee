package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.document.TextDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputedFiguresTest {
    @Test
    void writes_both_files(@TempDir Path folder) {
        DisputedFigures.main(new String[] {folder.toString()});

        assertThat(folder.resolve("disputed.pdf")).isNotEmptyFile();
        assertThat(SpreadsheetAudit.of(folder.resolve("disputed.xlsx")).notMet())
                .isEmpty();
    }

    @Test
    void shows_each_figure_as_the_guide_says() {
        assertThat(TextDump.of(DisputedFigures.all().document()).lines().map(String::strip))
                .contains(
                        "| Agreed | 40 | [note 1] [note 2]",
                        "| Disputed | [conflict] 31 [note 1]; 13 [note 2] | [z] (NOT_APPLICABLE)",
                        "| Decided | 31 | [note 1] [note 2] [note 3]",
                        "| Bound | over 295 | [note 2]",
                        "| Not reported | [x] (NOT_REPORTED) | [note 4]",
                        "| Not applicable | [z] (NOT_APPLICABLE) | [note 4]",
                        "| Withheld | [c] (WITHHELD) | [note 4]",
                        "total All courts (3 of 7 reporting) | Cases = over 366");
    }
}
