package org.attest.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;

/** A dossier with the name of the file that it was read from, and the SHA-256 of its bytes in hexadecimal. */
record OpenDossier(String name, String sha256, Dossier dossier) {
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
        try (InputStream in = OpenDossier.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new FileNotFoundException(BUNDLED + ": does not come with this build of the program");
            }
            return read(BUNDLED, in);
        }
    }

    private static OpenDossier read(String name, InputStream in) throws IOException {
        MessageDigest digest = newSha256();
        Dossier dossier = DossierJson.read(new DigestInputStream(in, digest)).dossier();
        return new OpenDossier(name, HexFormat.of().formatHex(digest.digest()), dossier);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
