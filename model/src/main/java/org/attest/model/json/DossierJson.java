package org.attest.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.internal.file.Drafts;

/** Reads and writes dossiers as JSON that people type and compare: docs/guide/02-dossier.md tells its forms. */
public final class DossierJson {
    private static final Form<Dossier> DOSSIER = Forms.of(Dossier.class);

    private DossierJson() {}

    /**
     * Reads a file of UTF-8.
     *
     * @throws DossierException with every problem of the file
     */
    public static DossierFile read(Path file) throws IOException {
        return parse(Utf8.decode(Files.readAllBytes(file)));
    }

    /**
     * Reads to the end of a stream of UTF-8, and leaves it open.
     *
     * @throws DossierException with every problem of the stream
     */
    public static DossierFile read(InputStream stream) throws IOException {
        return parse(Utf8.decode(stream.readAllBytes()));
    }

    /**
     * Reads a text.
     *
     * @throws DossierException with every problem of the text
     */
    public static DossierFile parse(String text) {
        Reading reading = new Reading();
        Tree tree = TreeParser.parse(text, reading);
        Optional<Dossier> dossier = bound(tree.root(), reading);
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        return new DossierFile(dossier.orElseThrow(), tree.comments(), tree.schema());
    }

    private static Optional<Dossier> bound(Node root, Reading reading) {
        try {
            return DOSSIER.read(new Spot(root, Pointer.ROOT, reading));
        } catch (DossierException e) {
            // Ids and references that do not fit: the reading knows them too, and where they stand.
            return Optional.empty();
        }
    }

    /** The same text for the same dossier, whoever writes it and when. */
    public static String print(DossierFile file) {
        Comments comments = Comments.of(file.comments());
        Node root = DOSSIER.write(file.dossier(), comments);
        comments.requirePlaced();
        return Printer.print(file.schema().map(schema -> naming(schema, root)).orElse(root));
    }

    private static Node naming(String schema, Node root) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put(TreeParser.SCHEMA, new Node.Text(schema));
        if (root instanceof Node.Members(Map<String, Node> byName)) {
            members.putAll(byName);
        }
        return new Node.Members(members);
    }

    /** The JSON Schema (draft 2020-12) of a dossier: what an editor needs to complete and to check one while it is typed. */
    public static String schema() {
        return DossierSchema.print(DOSSIER);
    }

    /** Writes beside the target first, so that a failure leaves the old file as it was. */
    public static void write(DossierFile file, Path target) throws IOException {
        byte[] text = print(file).getBytes(StandardCharsets.UTF_8);
        Drafts.write(target, out -> out.write(text));
    }
}
