package org.attest.report.internal.pdf.file;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.attest.report.document.Document;
import org.attest.report.pdf.PdfProfile;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file says of itself: nothing of the moment, the machine or the library's version. */
public record Metadata(Document report, PdfProfile profile) {
    public static final String PRODUCER = "Attest";

    private static final int ID_BYTES = 16;

    public void writeTo(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(report.cover().title()));
        info.put(PdfName.SUBJECT, text(report.cover().subtitle()));
        info.put(PdfName.AUTHOR, text(report.organisation()));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        PdfDate date = date();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        writer.getExtraCatalog()
                .put(PdfName.LANG, text(report.notation().locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(new Xmp(report, profile).bytes());
        if (profile.tagged()) {
            writer.setTabs(PdfName.S);
            OutputIntent.writeTo(writer);
        }
    }

    /** By what is written. OpenPDF takes the file's identifier from here; left alone it makes one of chance. */
    void identify(PdfWriter writer, FileBytes written) {
        byte[] sha256 = written.sha256(new Xmp(report, profile).bytes());
        PdfString id = new PdfString(Arrays.copyOf(sha256, ID_BYTES)).setHexWriting(true);
        PdfArray both = new PdfArray(id);
        both.add(id);
        writer.getInfo().put(PdfName.FILEID, both);
    }

    /** The as-of date, at 00:00 UTC. */
    PdfDate date() {
        return new PdfDate(GregorianCalendar.from(report.asOf().atStartOfDay(ZoneOffset.UTC)));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
