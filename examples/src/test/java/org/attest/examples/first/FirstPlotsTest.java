package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.document.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPlotsTest {
    private static List<String> descriptions() {
        return FirstPlots.bound().document().sections().stream()
                .map(section -> ((Plot) section.blocks().getFirst()).description())
                .toList();
    }

    @Test
    void says_what_is_drawn_of_when_who_and_where() {
        assertThat(descriptions())
                .containsExactly(
                        "Timeline of “Hearing” by “Date”: First hearing (30 July 2022; Dhaka);"
                                + " Site visits (7 November 2022 to 16 December 2022; Khulna);"
                                + " National dialogue (1 January 2023 to August 2023; Dhaka); Second hearing (10 February 2023; Sylhet);"
                                + " Visit of the chairs (18 March 2024 or 19 March 2024; Dhaka);"
                                + " Return and review (10 October (year not stated); Barishal); Closing session (not reported; Dhaka).",
                        "Matrix of “Body” by “Hearing”: Ministry of Works (First hearing organised + spoke, Second hearing"
                                + " organised); Board of Engineers (First hearing spoke); Association of Tenants (Second"
                                + " hearing spoke, National dialogue spoke).",
                        "Tile map of “Permits” by “Division”: Rangpur not reported; Rajshahi 14; Mymensingh not in the"
                                + " table; Sylhet not reported; Dhaka 78; Khulna not reported; Barishal 2; Chattogram not"
                                + " reported.");
    }

    @Test
    void both_files_pass_their_audits(@TempDir Path folder) {
        FirstPlots.write(folder);
        assertThat(SpreadsheetAudit.of(folder.resolve("hearings.xlsx")).notMet())
                .isEmpty();
        assertThat(PdfAudit.of(folder.resolve("hearings.pdf")).notMet()).isEmpty();
    }
}
