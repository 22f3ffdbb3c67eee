package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.AttestAssertions.assertThatText;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The assertions of somebody who tests files of other programs; {@link AloneTest} loads it without attest-reports and attest-audit. */
public final class ForeignUser implements Consumer<Path> {
    @Override
    public void accept(Path folder) {
        Path workbook = folder.resolve("foreign.xlsx");
        assertThatWorkbook(workbook).isSameAs(workbook).table("CasesByCourt").hasRowCount(2);
        assertThatPdf(folder.resolve("plain.pdf")).hasPageCount(2);
    }

    /** What needs no reader of workbooks. */
    public static final class OfPdf implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            assertThatPdf(folder.resolve("plain.pdf")).hasPageCount(2).hasText("First page");
            assertThatText("one").as("text").isEqualTo("one");
            AttestSoftAssertions.assertSoftly(
                    softly -> softly.assertThatPdf(folder.resolve("plain.pdf")).hasPageCount(2));
        }
    }

    /** What needs attest-audit. */
    public static final class OfAudit implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            assertThatWorkbook(folder.resolve("foreign.xlsx")).isAccessible();
        }
    }

    /** The same of a PDF. */
    public static final class OfPdfAudit implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            assertThatPdf(folder.resolve("plain.pdf")).isAccessible();
        }
    }

    /** What needs attest-reports. */
    public static final class OfReports implements Consumer<Path> {
        @Override
        public void accept(Path folder) {
            assertThatWorkbook(folder.resolve("foreign.xlsx")).everyFigureIsCited();
        }
    }
}
