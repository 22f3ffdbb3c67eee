package org.attest.testing;

import java.nio.file.Path;
import org.attest.testing.internal.pdf.PdfContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Where assertions about files begin; made for a static import beside AssertJ's own. */
public final class AttestAssertions {
    private AttestAssertions() {}

    /** Reads a workbook (.xlsx or .xlsm) of any program; fails when it cannot be read. */
    public static WorkbookAssert assertThatWorkbook(Path path) {
        return new WorkbookAssert(path, WorkbookContent.read(path));
    }

    /** Reads a PDF of any program; fails when it cannot be read. */
    public static PdfAssert assertThatPdf(Path path) {
        return new PdfAssert(path, PdfContent.read(path));
    }

    /** A text that somebody has to approve, such as the dump of a report's document. */
    public static TextAssert assertThatText(String text) {
        return new TextAssert(text);
    }
}
