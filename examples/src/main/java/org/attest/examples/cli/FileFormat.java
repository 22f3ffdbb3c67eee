package org.attest.examples.cli;

import java.nio.file.Path;
import org.attest.report.Target;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.xlsx.XlsxOptions;

/** What `attest run` can make of a report. */
enum FileFormat {
    XLSX {
        @Override
        Target at(Path path, XlsxOptions workbook, PdfOptions pdf) {
            return Target.xlsx(path, workbook);
        }
    },
    PDF {
        @Override
        Target at(Path path, XlsxOptions workbook, PdfOptions pdf) {
            return pdf.profile() == PdfProfile.WITH_DATA ? Target.pdf(path, pdf, workbook) : Target.pdf(path, pdf);
        }
    };

    abstract Target at(Path path, XlsxOptions workbook, PdfOptions pdf);
}
