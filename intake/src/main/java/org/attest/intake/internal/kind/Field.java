package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;

/** A field of an object, and the columns that hold it. */
sealed interface Field permits Field.PlainField, Citing.CitationField, FactField, Field.ItemsField {
    /** Where it stands in the object, such as {@code casesByOutcome/convicted}; empty when it is all of a value. */
    String path();

    /** The columns of a blank form. */
    List<KindColumn> columns();

    /** Columns that may be there too, to tell more. */
    default List<KindColumn> more() {
        return List.of();
    }

    /** The JSON value that the rows give, placed at the pointer. */
    Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer);

    /** How many rows the value takes, with one for each element of a list. */
    default int rows(Node value) {
        return value instanceof Node.Elements(List<Node> all) ? all.size() : 1;
    }

    /** Writes the value into rows, of which there are enough. */
    void write(Node value, List<Map<String, String>> rows);

    /** A field that is one cell. Further rows of the record repeat it where that is said, or leave it empty. */
    record PlainField(String path, KindColumn column, boolean isRepeated) implements Field {
        @Override
        public List<KindColumn> columns() {
            return List.of(column);
        }

        @Override
        public Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer) {
            Optional<Node> first = Optional.empty();
            int at = rows.getFirst();
            for (int row : rows) {
                Optional<Node> here = draft.value(row, column, pointer);
                if (first.isEmpty() && here.isPresent()) {
                    first = here;
                    at = row;
                } else if (here.isPresent() && !here.equals(first)) {
                    draft.fault(
                            row,
                            column.header(),
                            "\"" + draft.peek(row, column.header()) + "\" differs from \""
                                    + draft.peek(at, column.header())
                                    + "\" in the first row of this record, must be the same or empty");
                }
            }
            draft.place(pointer, at, column.header());
            return first.isEmpty() && column.isRequired() ? Optional.of(new Node.Null()) : first;
        }

        @Override
        public int rows(Node value) {
            return 1;
        }

        @Override
        public void write(Node value, List<Map<String, String>> rows) {
            column.value()
                    .text(value)
                    .ifPresent(text -> rows.subList(0, isRepeated ? rows.size() : 1)
                            .forEach(row -> row.put(column.header(), text)));
        }
    }

    /** A list of small records, one in a row; the header is that of the column for all of an element. */
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
}
