package org.attest.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.intake.internal.kind.Header;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.kind.RecordDraft;
import org.attest.intake.internal.kind.RecordDraft.Spot;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.Problem;
import org.attest.model.internal.json.Node;
import org.attest.model.internal.json.RecordReader;

/** Makes records of rows, and tells of everything that is wrong with them where it stands in its table. */
final class RecordMaker {
    private record At(OpenTable table, Spot spot) {}

    /** A part of a record, with the pointer of its place in it. */
    private record Piece(OpenTable table, RecordDraft draft, String pointer) {}

    private final Problems problems;
    private final RecordReader reader = new RecordReader(this::place);
    /** Where the records with ids stand, and the references that lead forward, by their pointers. */
    private final Map<String, At> places = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    RecordMaker(Problems problems) {
        this.problems = problems;
    }

    private String place(String pointer) {
        At at = places.get(pointer);
        return at == null ? pointer : at.table().found().table().place(at.spot().row(), -1);
    }

    /** Makes a record with the rows that become parts of it, by the kinds of these. */
    <R extends Record> RecordReader.Outcome<R> make(
            Class<R> type, OpenTable table, List<InputRow> rows, Map<Kind, List<OpenPart>> parts) throws IOException {
        RecordDraft draft = table.draft(rows);
        List<Piece> pieces = new ArrayList<>();
        Map<String, Node> members = new LinkedHashMap<>(table.kind().read(draft).byName());
        parts.forEach((kind, list) -> {
            List<Node> elements = new ArrayList<>();
            String field = kind.part().orElseThrow().list();
            for (OpenPart part : list) {
                RecordDraft piece = part.table().draft(part.rows());
                pieces.add(new Piece(part.table(), piece, "/" + field + "/" + elements.size()));
                elements.add(kind.read(piece));
            }
            members.put(field, new Node.Elements(elements));
        });
        pieces.add(new Piece(table, draft, ""));
        return read(type, table, new Node.Members(members), pieces);
    }

    /** Rows of another table that make a part. */
    record OpenPart(OpenTable table, List<InputRow> rows) {}

    private <R extends Record> RecordReader.Outcome<R> read(
            Class<R> type, OpenTable table, Node record, List<Piece> pieces) {
        String list = table.kind().name();
        String pointer =
                table.kind().equals(Kinds.DOSSIER) ? "" : "/" + list + "/" + counts.merge(list, 1, Integer::sum);
        if (table.kind().key().contains(Header.ID)) {
            places.put(
                    pointer,
                    new At(table, new Spot(pieces.getLast().draft().spot("").row(), -1)));
        }
        RecordReader.Outcome<R> outcome = reader.read(type, pointer, record);
        Set<At> faulty = new HashSet<>();
        for (Piece piece : pieces) {
            piece.draft().faults().forEach(fault -> {
                faulty.add(new At(piece.table(), fault.spot()));
                problems.add(piece.table().problem(fault.spot(), fault.words()));
            });
        }
        Set<ImportProblem> told = new HashSet<>();
        for (Problem problem : outcome.problems()) {
            At at = at(pieces, problem.pointer().substring(pointer.length()));
            ImportProblem located = at.table().problem(at.spot(), inWords(problem.message()));
            if (!faulty.contains(at) && told.add(located)) {
                problems.add(located);
            }
        }
        for (String open : outcome.open()) {
            places.put(open, at(pieces, open.substring(pointer.length())));
        }
        return outcome;
    }

    /** Tells what is wrong with single cells of a row that is no record, because its table lacks a column. */
    void look(OpenTable table, InputRow row) {
        RecordDraft draft = table.draft(List.of(row));
        Node.Members record = table.kind().read(draft);
        Set<Spot> faulty = new HashSet<>();
        draft.malformed().forEach(fault -> {
            faulty.add(fault.spot());
            problems.add(table.problem(fault.spot(), fault.words()));
        });
        RecordReader alone = new RecordReader(pointer -> pointer);
        for (Problem problem : alone.read(table.kind().type(), "", record).problems()) {
            draft.spotOf(problem.pointer())
                    .filter(faulty::add)
                    .ifPresent(spot -> problems.add(table.problem(spot, inWords(problem.message()))));
        }
    }

    private static String inWords(String message) {
        return message.startsWith("is null, ") ? "is empty, " + message.substring("is null, ".length()) : message;
    }

    private static At at(List<Piece> pieces, String pointer) {
        Piece piece = pieces.stream()
                .filter(each -> pointer.equals(each.pointer()) || pointer.startsWith(each.pointer() + "/"))
                .findFirst()
                .orElse(pieces.getLast());
        return new At(
                piece.table(),
                piece.draft().spot(pointer.substring(piece.pointer().length())));
    }

    /** A record that cannot be read; without an id, perhaps several. */
    void passOver(Kind kind, Optional<String> id) {
        reader.passOver(kind.type(), id);
    }

    /** Tells of ids that stand twice and of references that lead nowhere. */
    void tellOfReferences() {
        Set<ImportProblem> told = new HashSet<>();
        for (Problem problem : reader.referenceProblems()) {
            At at = Optional.ofNullable(places.get(problem.pointer())).orElseGet(() -> ofId(problem.pointer()));
            ImportProblem located =
                    at.table().problem(at.spot(), problem.message().replace(" in this dossier", ""));
            if (told.add(located)) {
                problems.add(located);
            }
        }
    }

    private At ofId(String pointer) {
        At record = Objects.requireNonNull(places.get(pointer.substring(0, pointer.lastIndexOf('/'))));
        return new At(
                record.table(),
                new Spot(record.spot().row(), record.table().columns().at(Header.ID)));
    }
}
