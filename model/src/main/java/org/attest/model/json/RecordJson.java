package org.attest.model.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.DossierException;
import org.attest.model.Problem;

/** Single records as JSON, by the rules of {@link DossierJson}: parts of a dossier, or records of one's own. */
public final class RecordJson {
    private RecordJson() {}

    /**
     * Reads a file of UTF-8 that holds one record, which must be public, as must be its parts.
     *
     * @throws DossierException with every problem of the file
     */
    public static <R extends Record> R read(Class<R> type, Path file) throws IOException {
        Reading reading = new Reading();
        Node root =
                TreeParser.parse(Utf8.decode(Files.readAllBytes(file)), reading).root();
        Optional<R> record = Forms.of(type).read(new Spot(root, Pointer.ROOT, reading));
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        return record.orElseThrow();
    }

    /**
     * The JSON value of a record.
     *
     * @param comments by their JSON pointers within the record
     */
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
}
