package org.attest.report.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.RecordJson;
import org.attest.report.document.Document.Finding;

/**
 * The JSON of a manifest: an in-toto Statement, version 1. It is read and written as any record of the model
 * ({@link RecordJson}), so that whatever is wrong with it has its line and column.
 */
final class Statement {
    private static final String TYPE = "https://in-toto.io/Statement/v1";
    private static final String PREDICATE = "urn:attest:manifest:1";

    /** The layer that names files: https://github.com/in-toto/attestation, spec/v1/statement.md. */
    @SuppressWarnings("MemberName") // as the format names it
    public record Layer(String _type, List<Resource> subject, String predicateType, Predicate predicate) {}

    /** Ours. */
    public record Predicate(List<Unmade> unmade, List<Listed> reports) {}

    /** How many reports of a definition were to be made and were not. */
    public record Unmade(String report, long number) {}

    /** An entry with the digest of its JSON in one line, so that a change of it can be told. */
    public record Listed(Entry report, Digest digest) {}

    private Statement() {}

    static String json(List<Entry> entries, Map<String, Long> unmade) {
        List<Resource> subject = entries.stream()
                .flatMap(entry -> entry.files().stream())
                .sorted(Comparator.comparing(Resource::name))
                .toList();
        Layer layer = new Layer(
                TYPE,
                subject,
                PREDICATE,
                new Predicate(
                        unmade.entrySet().stream()
                                .map(each -> new Unmade(each.getKey(), each.getValue()))
                                .toList(),
                        entries.stream()
                                .map(entry -> new Listed(entry, Digest.of(bytes(entry))))
                                .toList()));
        return RecordJson.print(Layer.class, new RecordJson.Parsed<>(layer, Map.of(), Optional.empty()));
    }

    static Layer parse(byte[] text) {
        return RecordJson.parse(Layer.class, text).record();
    }

    static String line(Entry entry) {
        return RecordJson.text(RecordJson.node(Entry.class, entry, Map.of()));
    }

    static Entry entry(String line) {
        return RecordJson.parse(Entry.class, line).record();
    }

    private static byte[] bytes(Entry entry) {
        return line(entry).getBytes(StandardCharsets.UTF_8);
    }

    /** What does not fit together in a statement that can be read. */
    static List<Finding> findings(Layer layer) {
        List<Finding> findings = new ArrayList<>();
        if (!layer._type().equals(TYPE) || !layer.predicateType().equals(PREDICATE)) {
            findings.add(new Finding(
                    Manifest.NAME,
                    "is a \"" + layer._type() + "\" of a \"" + layer.predicateType() + "\", must be a \"" + TYPE
                            + "\" of a \"" + PREDICATE + "\""));
        }
        List<Resource> files = layer.predicate().reports().stream()
                .flatMap(listed -> listed.report().files().stream())
                .sorted(Comparator.comparing(Resource::name))
                .toList();
        if (!files.equals(layer.subject())) {
            findings.add(new Finding(Manifest.NAME, "was changed: its subjects are not the files of its reports"));
        }
        for (Unmade unmade : layer.predicate().unmade()) {
            findings.add(new Finding(
                    Manifest.NAME + ": report \"" + unmade.report() + "\"",
                    unmade.number() + " of it were to be made and were not, must be made by the same run again"));
        }
        for (Listed listed : layer.predicate().reports()) {
            if (!Digest.of(bytes(listed.report())).equals(listed.digest())) {
                findings.add(new Finding(
                        Manifest.NAME + ": " + listed.report().where(), "was changed since it was written"));
            }
        }
        return findings;
    }
}
