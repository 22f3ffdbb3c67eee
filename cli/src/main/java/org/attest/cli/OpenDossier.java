package org.attest.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.manifest.Digest;
import org.attest.report.manifest.Resource;
import org.attest.report.pdf.Attachment;

/** A dossier with the name of the file that it was read from, the SHA-256 of its bytes in hexadecimal, and the file itself. */
record OpenDossier(String name, String sha256, Attachment file, Dossier dossier) {
    static final Path STANDARD_INPUT = Path.of("-");

    /** As the manifest and the covers of reports have it: under its name without folders, which are another machine's. */
    Resource input() {
        return new Resource(Recipe.name(Path.of(name)), new Digest(sha256));
    }

    static OpenDossier at(Path file) throws IOException {
        return of(file.equals(STANDARD_INPUT) ? Recipe.name(file) : file.toString(), bytes(file));
    }

    static OpenDossier of(String name, byte[] bytes) throws IOException {
        Dossier dossier = DossierJson.read(new ByteArrayInputStream(bytes)).dossier();
        return new OpenDossier(name, Digest.of(bytes).sha256(), Attachment.json("dossier.json", bytes), dossier);
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
}
