package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;

/**
 * A list of small records, one in a row.
 *
 * @param header the column that stands for all of an element
 */
record ItemsField(String path, String header, List<KindColumn> columns, List<Field> fields) implements Field {
    @Override
    public List<KindColumn> more() {
        return fields.stream().flatMap(field -> field.more().stream()).toList();
    }

    @Override
    public Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer) {
        List<Node> elements = new ArrayList<>();
        for (int row : rows) {
            if (columns.stream()
                    .anyMatch(column -> !draft.peek(row, column.header()).isEmpty())) {
                String element = pointer + "/" + elements.size();
                draft.place(element, row, header);
                elements.add(new Node.Members(Fields.read(fields, draft, List.of(row), element)));
            }
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(new Node.Elements(elements));
    }

    @Override
    public void write(Node value, List<Map<String, String>> rows) {
        List<Node> elements = value instanceof Node.Elements(List<Node> all) ? all : List.of();
        for (int row = 0; row < elements.size(); row++) {
            Fields.write(fields, elements.get(row), List.of(rows.get(row)));
        }
    }
}
