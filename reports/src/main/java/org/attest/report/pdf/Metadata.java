package org.attest.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.attest.report.document.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file says of itself: nothing of the moment, the machine or the library's version. */
record Metadata(Document report) {
    static final String PRODUCER = "Attest";

    void writeTo(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(report.cover().title()));
        info.put(PdfName.SUBJECT, text(report.cover().subtitle()));
        info.put(PdfName.AUTHOR, text(report.organisation()));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        PdfDate date = new PdfDate(GregorianCalendar.from(report.asOf().atStartOfDay(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        // OpenPDF takes the file's identifier from here; left alone it makes one of the clock and free memory.
        info.put(PdfName.FILEID, identifier());
        writer.getExtraCatalog()
                .put(PdfName.LANG, text(report.notation().locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    private PdfArray identifier() {
        String names = String.join("\n", report.id(), "" + report.version(), "" + report.asOf(), "" + report.cover());
        UUID hash = UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8));
        PdfString id = new PdfString(hash.toString().replace("-", ""));
        PdfArray both = new PdfArray(id);
        both.add(id);
        return both;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
