package org.attest.intake.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.internal.json.Node;

/** A field of a record, and the columns that hold it. */
sealed interface Field permits PlainField, FactField, ItemsField {
    /** Where it stands in the record, such as {@code casesByOutcome/convicted}. */
    String path();

    /** The columns of a blank form. */
    List<Column> columns();

    /** Columns that may be there too, to tell more. */
    List<Column> more();

    /** The JSON value that the rows give. */
    Optional<Node> read(Draft draft);

    /** How many rows the value takes. */
    int rows(Node value);

    /** Writes the value into rows, of which there are enough. */
    void write(Node value, List<Map<String, String>> rows);
}
