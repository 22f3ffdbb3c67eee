package org.attest.intake.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;
import org.jspecify.annotations.Nullable;

/** A field of a record, and the columns that hold it. */
sealed interface Field permits Field.PlainField, FactField, ItemsField {
    /** Where it stands in the record, such as {@code casesByOutcome/convicted}. */
    String path();

    /** The columns of a blank form. */
    List<KindColumn> columns();

    /** Columns that may be there too, to tell more. */
    default List<KindColumn> more() {
        return List.of();
    }

    /** The JSON value that the rows give. */
    Optional<Node> read(RecordDraft draft);

    /** How many rows the value takes. */
    default int rows(Node value) {
        return 1;
    }

    /** Writes the value into rows, of which there are enough. */
    void write(Node value, List<Map<String, String>> rows);

    /** A field that is one cell. Further rows of the record repeat it or leave it empty. */
    record PlainField(String path, KindColumn column) implements Field {
        @Override
        public List<KindColumn> columns() {
            return List.of(column);
        }

        @Override
        public Optional<Node> read(RecordDraft draft) {
            String pointer = "/" + path;
            @Nullable Node first = null;
            int at = 0;
            for (int row = 0; row < draft.size(); row++) {
                Optional<Node> here = draft.value(row, column, pointer);
                if (first == null) {
                    at = row;
                    first = here.orElse(null);
                } else if (here.isPresent() && !here.get().equals(first)) {
                    draft.fault(
                            row,
                            column.header(),
                            "\"" + draft.peek(row, column.header()) + "\" differs from \""
                                    + draft.peek(at, column.header())
                                    + "\" in the first row of this record, must be the same or empty");
                }
            }
            if (first != null) {
                draft.place(pointer, at, column.header());
                return Optional.of(first);
            }
            if (!column.isRequired()) {
                return Optional.empty();
            }
            draft.place(pointer, 0, column.header());
            return Optional.of(new Node.Null());
        }

        @Override
        public void write(Node value, List<Map<String, String>> rows) {
            column.value().text(value).ifPresent(text -> rows.getFirst().put(column.header(), text));
        }
    }
}
