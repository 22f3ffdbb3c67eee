package org.attest.intake.internal.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.kind.Note;
import org.attest.model.Dossier;
import org.attest.model.internal.json.DossierHead;
import org.attest.model.internal.json.Node;
import org.attest.model.internal.json.RecordJson;
import org.attest.model.json.DossierFile;

/**
 * A dossier laid out in tables.
 *
 * @param unheld what the tables cannot hold, each with its JSON pointer in the dossier
 */
public record FilledForms(List<FormTable> tables, List<String> unheld) {
    private static final String NOTES = "notes";

    public FilledForms {
        tables = List.copyOf(tables);
        unheld = List.copyOf(unheld);
    }

    /** All tables of a dossier, in the order of the kinds; those of which it has no records are blank. */
    public static FilledForms of(DossierFile file) {
        Node.Members root = (Node.Members) RecordJson.node(Dossier.class, file.dossier(), file.comments());
        List<FormTable> tables = new ArrayList<>();
        List<String> unheld = new ArrayList<>();
        for (Kind kind : Kinds.ALL) {
            RowsOfKind rows = new RowsOfKind(kind);
            if (kind.equals(Kinds.DOSSIER)) {
                rows.add("", head(root), "");
            } else if (kind.part().isPresent()) {
                addParts(kind.part().get(), root, rows);
            } else {
                addAll(listOf(kind.type()), root, "", "", rows);
            }
            tables.add(FormTable.of(kind, rows.rows()));
            unheld.addAll(rows.unheld());
        }
        return new FilledForms(tables, unheld);
    }

    private static Node.Members head(Node.Members root) {
        Map<String, Node> head = new LinkedHashMap<>();
        List<String> fields = new ArrayList<>(List.of("$comment"));
        for (RecordComponent component : DossierHead.class.getRecordComponents()) {
            fields.add(component.getName());
        }
        fields.forEach(field -> Optional.ofNullable(root.byName().get(field)).ifPresent(node -> head.put(field, node)));
        return new Node.Members(head);
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
        String list = listOf(Kinds.find(whole.table()).orElseThrow().type());
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

    /** The component of a dossier that lists these records. */
    private static String listOf(Class<?> type) {
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType generic
                    && generic.getRawType() == List.class
                    && generic.getActualTypeArguments()[0] == type) {
                return component.getName();
            }
        }
        return type == Note.class ? NOTES : "";
    }
}
