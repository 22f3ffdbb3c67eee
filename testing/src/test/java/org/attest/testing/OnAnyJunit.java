package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.nio.file.Path;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests as a user writes them; {@link JunitFiveTest} runs them. */
@ExtendWith(SoftAssertionsExtension.class)
class OnAnyJunit {
    @TempDir
    private Path folder;

    @Test
    void passes() {
        assertThatTable(Courts.workbook(folder), Courts.OUTCOMES).row("North").has(Courts.CONVICTED, 21);
        assertThatPdf(Courts.pdf(folder)).isTagged();
    }

    @Test
    void fails() {
        assertThatTable(Courts.workbook(folder), Courts.OUTCOMES).row("North").has(Courts.CONVICTED, 22);
    }

    @Test
    void fails_softly(AttestSoftAssertions softly) {
        softly.assertThatPdf(Courts.pdf(folder)).hasPageCount(7).hasTitle("Court");
    }
}
