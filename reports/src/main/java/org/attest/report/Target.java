package org.attest.report;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.xlsx.XlsxOptions;

/** Where a report goes, and as what. */
public sealed interface Target {
    /** What a report is drawn as. */
    sealed interface Output {}

    record Workbook(XlsxOptions options) implements Output {}

    /**
     * A PDF file.
     *
     * @param workbook the workbook of the same report, attached as {@code ID.xlsx}; for {@link PdfProfile#WITH_DATA} only
     */
    record Pdf(PdfOptions options, Optional<XlsxOptions> workbook) implements Output {
        public Pdf {
            if (workbook.isPresent() && options.profile() != PdfProfile.WITH_DATA) {
                throw new IllegalArgumentException("profile is " + options.profile() + ", must be "
                        + PdfProfile.WITH_DATA + " to attach the workbook");
            }
        }
    }

    Output output();

    /** A file: written beside its place and moved there when every target of the run is complete. */
    record ToFile(Output output, Path path) implements Target {}

    /** A stream of the caller's, which stays open. */
    record ToStream(Output output, OutputStream stream) implements Target {}

    static Target xlsx(Path path) {
        return xlsx(path, XlsxOptions.DEFAULT);
    }

    static Target xlsx(Path path, XlsxOptions options) {
        return new ToFile(new Workbook(options), path);
    }

    static Target pdf(Path path) {
        return pdf(path, PdfOptions.DEFAULT);
    }

    static Target pdf(Path path, PdfOptions options) {
        return new ToFile(new Pdf(options, Optional.empty()), path);
    }

    /** With the workbook of the same report attached. */
    static Target pdf(Path path, PdfOptions options, XlsxOptions workbook) {
        return new ToFile(new Pdf(options, Optional.of(workbook)), path);
    }

    static Target xlsx(OutputStream stream) {
        return xlsx(stream, XlsxOptions.DEFAULT);
    }

    static Target xlsx(OutputStream stream, XlsxOptions options) {
        return new ToStream(new Workbook(options), stream);
    }

    static Target pdf(OutputStream stream) {
        return pdf(stream, PdfOptions.DEFAULT);
    }

    static Target pdf(OutputStream stream, PdfOptions options) {
        return new ToStream(new Pdf(options, Optional.empty()), stream);
    }

    /** With the workbook of the same report attached. */
    static Target pdf(OutputStream stream, PdfOptions options, XlsxOptions workbook) {
        return new ToStream(new Pdf(options, Optional.of(workbook)), stream);
    }
}
