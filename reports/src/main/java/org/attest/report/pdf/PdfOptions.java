package org.attest.report.pdf;

import java.util.Optional;
import org.attest.report.pdf.file.Attachment;
import org.attest.report.pdf.file.Envelope;
import org.attest.report.pdf.file.Paper;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.pdf.lock.Encryption;
import org.attest.report.pdf.sign.Signature;
import org.attest.report.pdf.text.Fonts;

/**
 * How a PDF file is written.
 *
 * @param envelope what the file promises, carries, and is closed with
 * @param fonts asked for each text in their order
 * @param watermark a word across each page, such as "DRAFT"
 */
public record PdfOptions(Envelope envelope, Paper paper, Fonts fonts, Optional<String> watermark) {
    public static final PdfOptions DEFAULT = of(PdfProfile.ACCESSIBLE);

    private static final int LONGEST_WATERMARK = 40;

    public PdfOptions {
        watermark.ifPresent(PdfOptions::checkWatermark);
    }

    public static PdfOptions of(PdfProfile profile) {
        return new PdfOptions(Envelope.of(profile), Paper.A4, Fonts.standard(), Optional.empty());
    }

    /** With the profile for attachments. */
    public static PdfOptions withData(Attachment... attachments) {
        return of(PdfProfile.WITH_DATA).attaching(attachments);
    }

    public PdfProfile profile() {
        return envelope.profile();
    }

    /** More files within the file. */
    public PdfOptions attaching(Attachment... attachments) {
        return in(envelope.attaching(attachments));
    }

    public PdfOptions signedBy(Signature signature) {
        return in(envelope.signedBy(signature));
    }

    /** With the profile {@link PdfProfile#PLAIN} only. */
    public PdfOptions encryptedWith(Encryption encryption) {
        return in(envelope.encryptedWith(encryption));
    }

    public PdfOptions paper(Paper other) {
        return new PdfOptions(envelope, other, fonts, watermark);
    }

    /** With fonts of your own, or another language for a script. */
    public PdfOptions fonts(Fonts others) {
        return new PdfOptions(envelope, paper, others, watermark);
    }

    public PdfOptions watermark(String words) {
        return new PdfOptions(envelope, paper, fonts, Optional.of(words));
    }

    private PdfOptions in(Envelope other) {
        return new PdfOptions(other, paper, fonts, watermark);
    }

    private static void checkWatermark(String words) {
        int length = words.codePointCount(0, words.length());
        if (words.isBlank() || length > LONGEST_WATERMARK || words.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("watermark \"" + words + "\" has " + length
                    + " characters, must be one line of 1 to " + LONGEST_WATERMARK + " such as \"DRAFT\"");
        }
    }
}
