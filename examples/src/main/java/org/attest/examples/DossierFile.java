package org.attest.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a dossier, and the name under which people know them. */
final class DossierFile {
    private static final String BUNDLED = "data/bangladesh-bali-process.json";

    private final String name;
    private final byte[] json;

    private DossierFile(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    static DossierFile at(Path path) throws IOException {
        return new DossierFile(path.toString(), Files.readAllBytes(path));
    }

    /** The dossier that comes with the program. */
    static DossierFile bundled() throws IOException {
        try (InputStream in = DossierFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new FileNotFoundException(BUNDLED + ": this build of the program does not bring it along");
            }
            return new DossierFile(BUNDLED, in.readAllBytes());
        }
    }

    String name() {
        return name;
    }

    byte[] json() {
        return json.clone();
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
