package org.attest.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.pdf.file.Attachment;

/** A dossier with the name of the file that it was read from, the SHA-256 of its bytes in hexadecimal, and the file itself. */
record OpenDossier(String name, String sha256, Attachment file, Dossier dossier) {
    private static final String BUNDLED = "data/bangladesh-bali-process.json";

    static OpenDossier at(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, must be a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /** The dossier that comes with the program. */
    static OpenDossier bundled() throws IOException {
        try (InputStream in = bundledFile()) {
            return read(BUNDLED, in);
        }
    }

    static InputStream bundledFile() throws IOException {
        InputStream in = OpenDossier.class.getResourceAsStream("/org/attest/examples/" + BUNDLED);
        if (in == null) {
            throw new FileNotFoundException(BUNDLED + ": does not come with this build of the program");
        }
        return in;
    }

    private static OpenDossier read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        Dossier dossier = DossierJson.read(new ByteArrayInputStream(bytes)).dossier();
        String sha256 = HexFormat.of().formatHex(newSha256().digest(bytes));
        return new OpenDossier(name, sha256, Attachment.json("dossier.json", bytes), dossier);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
