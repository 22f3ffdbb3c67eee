package org.attest.model.internal.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.DossierException;
import org.attest.model.Problem;

/** Records as JSON: a dossier, parts of one, or records of one's own. A record must be public, as must be its parts. */
public final class RecordJson {
    private RecordJson() {}

    /** A record with its comments by the pointers of their objects, and where the text says its JSON Schema is. */
    public record Parsed<R>(R record, Map<String, String> comments, Optional<String> schema) {}

    /** Reads a file of UTF-8 that holds one record; {@link DossierException} with every problem of it. */
    public static <R extends Record> R read(Class<R> type, Path file) throws IOException {
        return parse(type, Files.readAllBytes(file)).record();
    }

    /** Reads a text of UTF-8 that holds one record; {@link DossierException} with every problem of it. */
    public static <R extends Record> Parsed<R> parse(Class<R> type, byte[] text) {
        return parse(type, TreeParser.decode(text));
    }

    /** Reads a text that holds one record; {@link DossierException} with every problem of it. */
    public static <R extends Record> Parsed<R> parse(Class<R> type, String text) {
        Reading reading = new Reading();
        TreeParser.Tree tree = TreeParser.parse(text, reading);
        Optional<R> record = bound(type, tree.root(), reading);
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        return new Parsed<>(record.orElseThrow(), tree.comments(), tree.schema());
    }

    private static <R> Optional<R> bound(Class<R> type, Node root, Reading reading) {
        try {
            return Forms.of(type).read(new Spot(root, Pointer.ROOT, reading));
        } catch (DossierException e) {
            // Ids and references that do not fit: the reading knows them too, and where they stand.
            return Optional.empty();
        }
    }

    /** The JSON value of a record, with comments by their JSON pointers within it. */
    public static <R extends Record> Node node(Class<R> type, R record, Map<String, String> comments) {
        Comments unplaced = Comments.of(comments);
        Node node = Forms.of(type).write(record, unplaced);
        unplaced.requirePlaced();
        return node;
    }

    /** The JSON value as text, in one line. */
    public static String text(Node node) {
        return Printer.line(node);
    }

    /** A record as a text of its own. */
    public static <R extends Record> String print(Class<R> type, Parsed<R> record) {
        Map<String, Node> members = new LinkedHashMap<>();
        record.schema().ifPresent(schema -> members.put(TreeParser.SCHEMA, new Node.Text(schema)));
        if (node(type, record.record(), record.comments()) instanceof Node.Members(Map<String, Node> byName)) {
            members.putAll(byName);
        }
        return Printer.print(new Node.Members(members));
    }

    /** The JSON Schema (draft 2020-12) of a dossier. */
    public static String schemaOfDossiers() {
        return Definitions.print(Forms.of(Dossier.class));
    }
}
