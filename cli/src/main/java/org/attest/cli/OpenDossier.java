package org.attest.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.pdf.Attachment;

/** A dossier with the name of the file that it was read from, the SHA-256 of its bytes in hexadecimal, and the file itself. */
record OpenDossier(String name, String sha256, Attachment file, Dossier dossier) {
    static final Path STANDARD_INPUT = Path.of("-");

    static OpenDossier at(Path file) throws IOException {
        return of(file.equals(STANDARD_INPUT) ? "standard input" : file.toString(), bytes(file));
    }

    static OpenDossier of(String name, byte[] bytes) throws IOException {
        Dossier dossier = DossierJson.read(new ByteArrayInputStream(bytes)).dossier();
        return new OpenDossier(name, sha256(bytes), Attachment.json("dossier.json", bytes), dossier);
    }

    /** What is to be a dossier: a file, or "-" for the standard input. */
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
        }
        byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(file);
        FileKind.require(file, FileKind.of(file, bytes), "a dossier", FileKind.DOSSIER);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
