package org.attest.benchmarks.pdf;

import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.Contenders;
import org.attest.report.pdf.PdfProfile;

/** The writers of PDF files by name. */
public final class PdfJobs implements Contenders {
    @Override
    public Contender contender(String name) {
        return switch (name) {
            case "tagged" -> new Attest(PdfProfile.ACCESSIBLE);
            case "plain" -> new Attest(PdfProfile.PLAIN);
            case "jasper" -> new Jasper();
            case "pdfptable" -> PdfTable.embedded();
            case "pdfptable-helvetica" -> PdfTable.helvetica();
            case "pdfbox" -> new PdfBox();
            case "floor" -> new Floor();
            default -> throw new IllegalArgumentException("contender is " + name + ", must be one of this class");
        };
    }
}
