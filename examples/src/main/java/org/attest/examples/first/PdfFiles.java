package org.attest.examples.first;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.attest.report.PdfRenderer;
import org.attest.report.Target;
import org.attest.report.XlsxRenderer;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.pdf.Signature;

/** What a PDF file can be told. */
final class PdfFiles {
    private PdfFiles() {}

    static Target accessible(Path path) {
        // snippet:accessible
        return Target.pdf(path);
        // end
    }

    static Target plain(Path path) {
        // snippet:plain
        return Target.pdf(path, PdfOptions.of(PdfProfile.PLAIN));
        // end
    }

    static PdfOptions fonts(Path font) {
        // snippet:fonts
        return PdfOptions.DEFAULT
                .watermark("DRAFT") // light and behind the text, on every page
                .fonts(Fonts.standard()
                        .with(font) // asked before those on the class path
                        .speaking(UnicodeScript.ARABIC, Locale.forLanguageTag("prs")));
        // end
    }

    static Target withData(Path path, byte[] dossier) {
        // snippet:data
        PdfOptions data = PdfOptions.withData(Attachment.json("dossier.json", dossier));
        return Target.file(path, new PdfRenderer(data, new XlsxRenderer())); // and the workbook of the same report
        // end
    }

    static Target signed(Path path, Path key, String password) {
        // snippet:signed
        Signature office = Signature.pkcs12(key, password, Instant.parse("2024-04-02T09:30:00Z"))
                .reason("Approved for publication")
                .place("Dhaka");
        return Target.pdf(path, PdfOptions.DEFAULT.signedBy(office));
        // end
    }
}
