package org.attest.testing;

import java.io.InputStream;
import java.nio.file.Path;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TestedFile.Kind;

/**
 * Where assertions about files begin; made for a static import beside AssertJ's own. What a file says is read once, however
 * many assertions begin with it, until its bytes are others.
 */
public final class AttestAssertions {
    private AttestAssertions() {}

    /** Reads a workbook (.xlsx or .xlsm) of any program; fails when it cannot be read. */
    public static WorkbookAssert assertThatWorkbook(Path path) {
        return new WorkbookAssert(TestedFile.at(path, Kind.WORKBOOK));
    }

    /** As {@link #assertThatWorkbook(Path)}, of the bytes of a workbook. */
    public static WorkbookAssert assertThatWorkbook(byte[] workbook) {
        return new WorkbookAssert(TestedFile.of(workbook, Kind.WORKBOOK));
    }

    /** As {@link #assertThatWorkbook(Path)}, of a stream, which is read to its end and stays open. */
    public static WorkbookAssert assertThatWorkbook(InputStream workbook) {
        return new WorkbookAssert(TestedFile.of(workbook, Kind.WORKBOOK));
    }

    /** Reads a PDF of any program; fails when it cannot be read. */
    public static PdfAssert assertThatPdf(Path path) {
        return new PdfAssert(TestedFile.at(path, Kind.PDF));
    }

    /** As {@link #assertThatPdf(Path)}, of the bytes of a PDF. */
    public static PdfAssert assertThatPdf(byte[] pdf) {
        return new PdfAssert(TestedFile.of(pdf, Kind.PDF));
    }

    /** As {@link #assertThatPdf(Path)}, of a stream, which is read to its end and stays open. */
    public static PdfAssert assertThatPdf(InputStream pdf) {
        return new PdfAssert(TestedFile.of(pdf, Kind.PDF));
    }

    /** A text that somebody has to approve, such as the dump of a report's document. */
    public static TextAssert assertThatText(String text) {
        return new TextAssert(text);
    }
}
