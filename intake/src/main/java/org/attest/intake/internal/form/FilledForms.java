package org.attest.intake.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.intake.internal.form.Forms.FormTable;
import org.attest.intake.internal.kind.Dialect;
import org.attest.intake.internal.kind.Header;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.kind.RecordDraft;
import org.attest.intake.internal.kind.TableColumns;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.Dossier;
import org.attest.model.internal.json.DossierHead;
import org.attest.model.internal.json.DossierWriter;
import org.attest.model.internal.json.Node;
import org.attest.model.internal.json.RecordJson;
import org.attest.model.internal.json.RecordReader;
import org.attest.model.json.DossierFile;

/** A dossier laid out in tables, and the JSON pointers of what these cannot hold. */
public record FilledForms(List<FormTable> tables, List<String> unheld) {
    private static final String NOTES = "notes";

    /** All tables of a dossier, in the order of the kinds; those of which it has no records are blank. */
    public static FilledForms of(DossierFile file) {
        Node.Members root = (Node.Members) RecordJson.node(Dossier.class, file.dossier(), file.comments());
        List<FormTable> tables = new ArrayList<>();
        List<String> unheld = new ArrayList<>();
        for (Kind kind : Kinds.ALL) {
            RowsOfKind rows = new RowsOfKind(kind);
            if (kind.equals(Kinds.DOSSIER)) {
                rows.add("", head(file), "");
            } else if (kind.part().isPresent()) {
                addParts(kind.part().get(), root, rows);
            } else {
                addAll(DossierWriter.LISTS.getOrDefault(kind.type(), NOTES), root, "", "", rows);
            }
            tables.add(FormTable.of(kind, rows.rows));
            unheld.addAll(rows.unheld);
        }
        return new FilledForms(tables, unheld);
    }

    private static Node.Members head(DossierFile file) {
        Map<String, String> comment = new HashMap<>(file.comments());
        comment.keySet().retainAll(Set.of(""));
        return (Node.Members) RecordJson.node(DossierHead.class, DossierHead.of(file.dossier()), comment);
    }

    private static void addAll(String list, Node.Members owner, String pointer, String id, RowsOfKind rows) {
        if (!(owner.byName().get(list) instanceof Node.Elements(List<Node> all))) {
            return;
        }
        for (int index = 0; index < all.size(); index++) {
            String at = pointer + "/" + list + "/" + index;
            switch (all.get(index)) {
                case Node.Members record -> rows.add(at, record, id);
                case Node note -> rows.add(at, new Node.Members(Map.of("note", note)), id);
            }
        }
    }

    private static void addParts(Kind.PartOf whole, Node.Members root, RowsOfKind rows) {
        String list = DossierWriter.LISTS.getOrDefault(
                Kinds.find(whole.table()).orElseThrow().type(), NOTES);
        if (!(root.byName().get(list) instanceof Node.Elements(List<Node> owners))) {
            return;
        }
        for (int index = 0; index < owners.size(); index++) {
            if (owners.get(index) instanceof Node.Members owner
                    && owner.byName().get("id") instanceof Node.Text(String id)) {
                addAll(whole.list(), owner, "/" + list + "/" + index, id, rows);
            }
        }
    }

    /** Lays records of one kind out in rows, and reads each back as the import does: what differs is told. */
    private static final class RowsOfKind {
        private static final int SHORT = 80;

        private final Kind kind;
        private final List<String> headers;
        private final TableColumns columns;
        private final RecordReader reader = new RecordReader(pointer -> pointer);
        private final Set<List<String>> keys = new HashSet<>();
        private final List<Map<String, String>> rows = new ArrayList<>();
        private final List<String> unheld = new ArrayList<>();
        private int records;

        RowsOfKind(Kind kind) {
            this.kind = kind;
            this.headers = List.copyOf(kind.headers());
            this.columns = new TableColumns(headers, Map.of(), Map.of(), Map.of());
        }

        /** Lays out the record at the pointer; the owner is the id of what it is a part of, empty when it is none. */
        void add(String pointer, Node.Members record, String owner) {
            records++;
            Node.Members whole = withoutParts(record);
            List<Map<String, String>> laid = kind.write(whole);
            kind.part()
                    .ifPresent(part -> laid.forEach(row -> row.put(part.column().header(), owner)));
            laid.forEach(row -> row.replaceAll((header, text) -> FormCellText.held(text)));
            number(laid);
            unheld.addAll(differences(pointer, whole, again(pointer, laid)));
            rows.addAll(laid);
        }

        /** Parts have a table of their own. */
        private Node.Members withoutParts(Node.Members record) {
            Map<String, Node> members = new LinkedHashMap<>(record.byName());
            Kinds.ALL.stream()
                    .flatMap(other -> other.part().stream())
                    .filter(whole -> whole.table().equals(kind.name()))
                    .forEach(whole -> members.remove(whole.list()));
            return new Node.Members(members);
        }

        /** Rows that their key does not hold together, or does not tell from others, have a number. */
        private void number(List<Map<String, String>> laid) {
            if (kind.key().isEmpty() || kind.key().contains(Header.ID)) {
                return;
            }
            Set<List<String>> own = new LinkedHashSet<>();
            laid.forEach(row -> own.add(kind.key().stream()
                    .map(header -> row.getOrDefault(header, ""))
                    .toList()));
            boolean isNew = keys.addAll(own);
            if (own.size() > 1 || !isNew) {
                laid.forEach(row -> row.put(Header.RECORD, Integer.toString(records)));
            }
        }

        /** The record that an import makes of the rows; nothing when it would refuse them. */
        private Node again(String pointer, List<Map<String, String>> laid) {
            List<InputRow> read = new ArrayList<>();
            for (Map<String, String> row : laid) {
                read.add(new InputRow(
                        read.size() + 1,
                        headers.stream()
                                .map(header -> InputCell.of(row.getOrDefault(header, "")))
                                .toList()));
            }
            RecordDraft draft = new RecordDraft(columns, read, Dialect.NONE);
            Node.Members typed = kind.read(draft);
            return draft.faults().isEmpty() ? canonical(kind.type(), pointer, typed) : new Node.Null();
        }

        private <R extends Record> Node canonical(Class<R> type, String pointer, Node.Members typed) {
            RecordReader.Outcome<R> outcome = reader.read(type, pointer, typed);
            return outcome.record()
                    .map(record -> RecordJson.node(type, record, outcome.comments()))
                    .orElse(new Node.Null());
        }

        private static List<String> differences(String pointer, Node original, Node again) {
            if (original.equals(again)) {
                return List.of();
            }
            if (!(original instanceof Node.Members(Map<String, Node> before))
                    || !(again instanceof Node.Members(Map<String, Node> after))) {
                String text = RecordJson.text(original);
                return List.of(pointer + ": " + (text.length() > SHORT ? text.substring(0, SHORT) + "..." : text));
            }
            List<String> all = new ArrayList<>();
            before.forEach((name, value) -> {
                if (!Objects.equals(value, after.get(name))) {
                    all.addAll(differences(pointer + "/" + name, value, after.getOrDefault(name, new Node.Null())));
                }
            });
            return all;
        }
    }
}
