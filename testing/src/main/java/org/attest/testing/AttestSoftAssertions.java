package org.attest.testing;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Soft assertions, in the manner of AssertJ's, whose own they have too: an assertion that fails is kept, and the next is asked;
 * {@link #assertAll()} fails with all of them. What is not there (a sheet, a table, a row, a column) cannot be asked further and
 * fails at once. AssertJ's extension of JUnit makes and ends them. Not for several threads.
 */
public final class AttestSoftAssertions extends AbstractSoftAssertions implements StandardSoftAssertionsProvider {
    /** Runs these assertions and fails with all errors of them, that of what is not there among them. */
    public static void assertSoftly(Consumer<? super AttestSoftAssertions> assertions) {
        AttestSoftAssertions softly = new AttestSoftAssertions();
        softly.check(() -> assertions.accept(softly));
        softly.assertAll();
    }

    /** See {@link AttestAssertions#assertThatWorkbook(Path)}. */
    public WorkbookAssert assertThatWorkbook(Path path) {
        return AttestAssertions.assertThatWorkbook(path).failingInto(this);
    }

    /** See {@link AttestAssertions#assertThatWorkbook(byte[])}. */
    public WorkbookAssert assertThatWorkbook(byte[] workbook) {
        return AttestAssertions.assertThatWorkbook(workbook).failingInto(this);
    }

    /** See {@link AttestAssertions#assertThatWorkbook(InputStream)}. */
    public WorkbookAssert assertThatWorkbook(InputStream workbook) {
        return AttestAssertions.assertThatWorkbook(workbook).failingInto(this);
    }

    /** See {@link AttestAssertions#assertThatPdf(Path)}. */
    public PdfAssert assertThatPdf(Path path) {
        return AttestAssertions.assertThatPdf(path).failingInto(this);
    }

    /** See {@link AttestAssertions#assertThatPdf(byte[])}. */
    public PdfAssert assertThatPdf(byte[] pdf) {
        return AttestAssertions.assertThatPdf(pdf).failingInto(this);
    }

    /** See {@link AttestAssertions#assertThatPdf(InputStream)}. */
    public PdfAssert assertThatPdf(InputStream pdf) {
        return AttestAssertions.assertThatPdf(pdf).failingInto(this);
    }
}
