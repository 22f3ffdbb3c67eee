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
                        "| Agreed (A table 2; B p. 7) | 40 ^1 ^2 | A table 2; B p. 7",
                        "| Disputed | [conflict] 31 (A table 2); 13 (B p. 7) | Cases: A table 2; B p. 7",
                        "| Decided (A table 2; B p. 7; [note 1]) | 31 ^1 ^2 ^3 | A table 2; B p. 7; [note 1]",
                        "| Bound (B p. 7) | over 295 ^2 | B p. 7",
                        "| Not reported | [x] (NOT_REPORTED) ^4 | as above",
                        "| Not applicable | [z] (NOT_APPLICABLE) ^4 | as above",
                        "| Withheld | [c] (WITHHELD) ^4 | as above",
                        "legend: Missing values: searched A",
                        "total All courts (3 of 7 reporting) | Cases = over 366");
    }
}
