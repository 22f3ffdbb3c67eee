package org.attest.cli;

import org.attest.report.PdfRenderer;
import org.attest.report.Renderer;
import org.attest.report.XlsxRenderer;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.xlsx.XlsxOptions;

/** What `attest run` can make of a report. */
enum FileFormat {
    XLSX {
        @Override
        Renderer renderer(XlsxOptions workbook, PdfOptions pdf) {
            return new XlsxRenderer(workbook);
        }
    },
    PDF {
        @Override
        Renderer renderer(XlsxOptions workbook, PdfOptions pdf) {
            return pdf.profile() == PdfProfile.WITH_DATA
                    ? new PdfRenderer(pdf, new XlsxRenderer(workbook))
                    : new PdfRenderer(pdf);
        }
    };

    abstract Renderer renderer(XlsxOptions workbook, PdfOptions pdf);
}
