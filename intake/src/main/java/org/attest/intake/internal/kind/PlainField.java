package org.attest.intake.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;
import org.jspecify.annotations.Nullable;

/** A field that is one cell. Further rows of the record repeat it or leave it empty. */
record PlainField(String path, Column column) implements Field {
    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Column> more() {
        return List.of();
    }

    @Override
    public Optional<Node> read(Draft draft) {
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
    public int rows(Node value) {
        return 1;
    }

    @Override
    public void write(Node value, List<Map<String, String>> rows) {
        column.value().text(value).ifPresent(text -> rows.getFirst().put(column.header(), text));
    }
}
