package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.model.internal.json.Node;

/**
 * A list of small records, one in a row.
 *
 * @param names the columns of its citation
 * @param citing the field that holds the citation of an element, or several; empty when it has none
 */
record ItemsField(String path, ExtraColumns names, List<KindColumn> columns, List<Field> fields, String citing)
        implements Field {
    @Override
    public List<KindColumn> more() {
        Stream<String> citation = citing.isEmpty() ? Stream.of() : Citing.PARTS.stream();
        return Stream.concat(citation.map(names::column), fields.stream().flatMap(field -> field.more().stream()))
                .toList();
    }

    @Override
    public Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer) {
        List<Node> elements = new ArrayList<>();
        for (int row : rows) {
            if (columns.stream()
                    .anyMatch(column -> !draft.peek(row, column.header()).isEmpty())) {
                elements.add(element(draft, row, pointer + "/" + elements.size()));
            }
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(new Node.Elements(elements));
    }

    private Node element(RecordDraft draft, int row, String pointer) {
        draft.place(pointer, row, names.column());
        Map<String, Node> element = Fields.read(fields, draft, List.of(row), pointer);
        if (!citing.isEmpty()) {
            boolean several = citing.equals(Kind.CITATIONS);
            String at = pointer + "/" + citing + (several ? "/0" : "");
            Node citation = new Node.Members(Citing.fields(draft, row, names, at));
            element.put(citing, several ? new Node.Elements(List.of(citation)) : citation);
        }
        return new Node.Members(element);
    }

    @Override
    public int rows(Node value) {
        return value instanceof Node.Elements(List<Node> all) ? all.size() : 1;
    }

    @Override
    public void write(Node value, List<Map<String, String>> rows) {
        if (!(value instanceof Node.Elements(List<Node> all))) {
            return;
        }
        for (int row = 0; row < all.size(); row++) {
            Node element = all.get(row);
            Fields.write(fields, element, List.of(rows.get(row)));
            if (!citing.isEmpty()) {
                Node citation = Fields.at(element, citing).orElse(new Node.Null());
                Citing.write(rows.get(row), names, Citing.texts(citation));
            }
        }
    }
}
