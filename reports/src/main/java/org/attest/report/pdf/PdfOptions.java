package org.attest.report.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a PDF file is written. Immutable; each method gives options that differ in one thing.
 *
 * @param profile what the file promises to its readers
 * @param attachments files within the file; with {@link PdfProfile#WITH_DATA} only
 * @param signature what the file is signed with, see {@link Signature}
 * @param fonts asked for each text in their order
 * @param missingGlyphs what becomes of characters that no font has
 * @param watermark a word across each page, such as "DRAFT"
 */
public record PdfOptions(
        PdfProfile profile,
        List<Attachment> attachments,
        Optional<Signature> signature,
        Fonts fonts,
        MissingGlyphs missingGlyphs,
        Optional<String> watermark) {
    /** {@link PdfProfile#ACCESSIBLE}. */
    public static final PdfOptions DEFAULT = of(PdfProfile.ACCESSIBLE);

    private static final int LONGEST_WATERMARK = 40;

    public PdfOptions {
        attachments = List.copyOf(attachments);
        if (!attachments.isEmpty() && profile != PdfProfile.WITH_DATA) {
            throw new IllegalArgumentException("profile is " + profile + ", must be " + PdfProfile.WITH_DATA
                    + " to attach \"" + attachments.getFirst().name() + "\"");
        }
        Set<String> names = new HashSet<>();
        for (Attachment each : attachments) {
            if (!names.add(each.name())) {
                throw new IllegalArgumentException(
                        "two attachments are named \"" + each.name() + "\", must have a name each");
            }
        }
        watermark.ifPresent(PdfOptions::checkWatermark);
    }

    /** A profile, with the fonts that are there, unsigned. */
    public static PdfOptions of(PdfProfile profile) {
        return new PdfOptions(
                profile, List.of(), Optional.empty(), Fonts.standard(), MissingGlyphs.REFUSE, Optional.empty());
    }

    /** With the profile for attachments. */
    public static PdfOptions withData(Attachment... attachments) {
        return of(PdfProfile.WITH_DATA).attaching(attachments);
    }

    /** More files within the file. */
    public PdfOptions attaching(Attachment... more) {
        List<Attachment> all =
                Stream.concat(attachments.stream(), Stream.of(more)).toList();
        return new PdfOptions(profile, all, signature, fonts, missingGlyphs, watermark);
    }

    /** Signed when the file is complete. */
    public PdfOptions signedBy(Signature other) {
        return new PdfOptions(profile, attachments, Optional.of(other), fonts, missingGlyphs, watermark);
    }

    /** With fonts of your own, or another language for a script. */
    public PdfOptions fonts(Fonts others) {
        return new PdfOptions(profile, attachments, signature, others, missingGlyphs, watermark);
    }

    /** Another way with characters that no font has; they are refused when nothing is said. */
    public PdfOptions missingGlyphs(MissingGlyphs other) {
        return new PdfOptions(profile, attachments, signature, fonts, other, watermark);
    }

    /** One line of 1 to 40 characters. */
    public PdfOptions watermark(String words) {
        return new PdfOptions(profile, attachments, signature, fonts, missingGlyphs, Optional.of(words));
    }

    private static void checkWatermark(String words) {
        int length = words.codePointCount(0, words.length());
        if (words.isBlank() || length > LONGEST_WATERMARK || words.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("watermark \"" + words + "\" has " + length
                    + " characters, must be one line of 1 to " + LONGEST_WATERMARK + " such as \"DRAFT\"");
        }
    }
}
