package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests as a user writes them; {@link JunitFiveTest} runs them. */
class OnAnyJunit {
    @TempDir
    private Path folder;

    @Test
    void passes() {
        assertThatWorkbook(Courts.workbook(folder))
                .table(Courts.OUTCOMES)
                .row("North")
                .has(Courts.CONVICTED, 21);
        assertThatPdf(Courts.pdf(folder)).isTagged();
    }

    @Test
    void fails() {
        assertThatWorkbook(Courts.workbook(folder))
                .table(Courts.OUTCOMES)
                .row("North")
                .has(Courts.CONVICTED, 22);
    }
}
