package org.attest.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.attest.model.internal.file.Drafts;
import org.attest.model.internal.json.RecordJson;
import org.attest.model.internal.json.RecordJson.Parsed;

/**
 * Reads and writes dossiers as JSON that people type and compare: docs/guide/02-dossier.md tells its forms. All methods
 * may be called by several threads at once.
 */
public final class DossierJson {
    private DossierJson() {}

    /**
     * Reads a file of UTF-8.
     *
     * @throws DossierException with every problem of the file
     */
    public static DossierFile read(Path file) throws IOException {
        return file(RecordJson.parse(Dossier.class, Files.readAllBytes(file)));
    }

    /**
     * Reads to the end of a stream of UTF-8, and leaves it open.
     *
     * @throws DossierException with every problem of the stream
     */
    public static DossierFile read(InputStream stream) throws IOException {
        return file(RecordJson.parse(Dossier.class, stream.readAllBytes()));
    }

    /**
     * Reads a text.
     *
     * @throws DossierException with every problem of the text
     */
    public static DossierFile parse(String text) {
        return file(RecordJson.parse(Dossier.class, text));
    }

    private static DossierFile file(Parsed<Dossier> parsed) {
        return new DossierFile(parsed.record(), parsed.comments(), parsed.schema());
    }

    /**
     * Prints a dossier as JSON; the text depends on the dossier alone.
     *
     * @throws IllegalArgumentException when a comment stands at what is no object of the dossier
     */
    public static String print(DossierFile file) {
        return RecordJson.print(Dossier.class, new Parsed<>(file.dossier(), file.comments(), file.schema()));
    }

    /** The JSON Schema (draft 2020-12) of a dossier: what an editor needs to complete and to check one while it is typed. */
    public static String schema() {
        return RecordJson.schemaOfDossiers();
    }

    /** Writes beside the target first, so that a failure leaves the old file as it was. */
    public static void write(DossierFile file, Path target) throws IOException {
        byte[] text = print(file).getBytes(StandardCharsets.UTF_8);
        Drafts.write(target, out -> out.write(text));
    }
}
