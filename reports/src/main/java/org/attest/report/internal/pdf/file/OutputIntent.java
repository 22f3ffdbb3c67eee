package org.attest.report.internal.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the colours of the file mean: those of sRGB, by a profile that ships with the library, as the JDK's own differs from
 * JDK to JDK. ISO 19005-2, 6.2.3.
 */
final class OutputIntent {
    private static final String PROFILE = "sRGB.icc";
    private static final PdfString SRGB = new PdfString("sRGB IEC61966-2.1");

    private OutputIntent() {}

    static void writeTo(PdfWriter writer) {
        try (InputStream in = Objects.requireNonNull(OutputIntent.class.getResourceAsStream(PROFILE), PROFILE)) {
            PdfStream profile = new PdfStream(in.readAllBytes());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress();
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, SRGB);
            intent.put(PdfName.INFO, SRGB);
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
