package org.attest.report.pdf.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.pdf.lock.Encryption;
import org.attest.report.pdf.sign.Signature;

/** What a file promises, what it carries beside its pages, and how it is sealed. */
public record Envelope(
        PdfProfile profile,
        List<Attachment> attachments,
        Optional<Signature> signature,
        Optional<Encryption> encryption) {
    public Envelope {
        attachments = List.copyOf(attachments);
        if (!attachments.isEmpty() && profile != PdfProfile.WITH_DATA) {
            throw new IllegalArgumentException("profile is " + profile + ", must be " + PdfProfile.WITH_DATA
                    + " to attach \"" + attachments.getFirst().name() + "\"");
        }
        if (encryption.isPresent() && profile != PdfProfile.PLAIN) {
            throw new IllegalArgumentException(
                    "profile is " + profile + ", must be " + PdfProfile.PLAIN + " to encrypt, as PDF/A forbids it");
        }
        Set<String> names = new HashSet<>();
        for (Attachment each : attachments) {
            if (!names.add(each.name())) {
                throw new IllegalArgumentException(
                        "two attachments are named \"" + each.name() + "\", must have a name each");
            }
        }
    }

    public static Envelope of(PdfProfile profile) {
        return new Envelope(profile, List.of(), Optional.empty(), Optional.empty());
    }

    public Envelope attaching(Attachment... more) {
        List<Attachment> all =
                Stream.concat(attachments.stream(), Stream.of(more)).toList();
        return new Envelope(profile, all, signature, encryption);
    }

    public Envelope signedBy(Signature other) {
        return new Envelope(profile, attachments, Optional.of(other), encryption);
    }

    public Envelope encryptedWith(Encryption other) {
        return new Envelope(profile, attachments, signature, Optional.of(other));
    }
}
