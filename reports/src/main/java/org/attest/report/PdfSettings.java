package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.report.manifest.Digest;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.Signature;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** The options of PDF files in words that are the same for the same bytes, without keys and passwords. */
record PdfSettings(PdfOptions options) {
    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(options.profile().toString());
        parts.add("missing glyphs " + options.missingGlyphs());
        options.watermark().ifPresent(words -> parts.add("watermark \"" + words + "\""));
        Fonts fonts = options.fonts();
        Stream.concat(fonts.base().stream(), fonts.added().stream()).forEach(family -> parts.add(font(family)));
        new TreeMap<>(fonts.languages())
                .forEach((script, language) -> parts.add(script + " in " + language.toLanguageTag()));
        options.attachments().forEach(attachment -> parts.add(attached(attachment)));
        options.signature().map(PdfSettings::signed).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String font(Fonts.Family family) {
        List<String> faces = new ArrayList<>();
        Stream.of(Stream.of(family.regular()), family.bold().stream(), family.italic().stream())
                .flatMap(each -> each)
                .forEach(face -> faces.add(Digest.of(face.bytes()).sha256()));
        return "font " + String.join(" ", faces);
    }

    private static String attached(Attachment attachment) {
        MessageDigest digest = Digest.messageDigest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            attachment.content().writeTo(out);
        } catch (IOException e) {
            throw new RenderException(
                    Where.of("attachment", attachment.name()), "cannot be read, must be readable: " + e, e);
        }
        return "attached \"" + attachment.name() + "\" " + attachment.relationship() + " " + attachment.mediaType()
                + " \"" + attachment.description() + "\" " + Digest.of(digest).sha256();
    }

    private static String signed(Signature signature) {
        return "signed at " + signature.at()
                + signature.reason().map(why -> ", " + why).orElse("")
                + signature.place().map(where -> ", " + where).orElse("");
    }
}
