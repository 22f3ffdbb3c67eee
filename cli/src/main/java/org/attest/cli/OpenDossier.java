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
    static OpenDossier at(Path file) throws IOException {
        byte[] bytes = bytes(file);
        Dossier dossier = DossierJson.read(new ByteArrayInputStream(bytes)).dossier();
        String sha256 = HexFormat.of().formatHex(newSha256().digest(bytes));
        return new OpenDossier(file.toString(), sha256, Attachment.json("dossier.json", bytes), dossier);
    }

    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
        }
        return Files.readAllBytes(file);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
