package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.intake.internal.kind.Field.PlainField;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.internal.json.Node;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table.
 *
 * @param name what the file or sheet is called
 * @param about what its rows are, in a sentence
 * @param type the record that rows become
 * @param key the columns by which rows that stand together are known to be one record; none when each row is one
 * @param cited how many citations a record has
 * @param part what it is a part of, when its records stand within those of another kind
 */
public record Kind(
        String name,
        String about,
        Class<? extends Record> type,
        List<String> key,
        Cited cited,
        Optional<PartOf> part,
        List<Field> fields) {
    /** How many citations a record has as a whole. */
    public enum Cited {
        NOT,
        PERHAPS,
        ALWAYS
    }

    /** The kind of the whole, the column with its id, and the field of it that holds its parts. */
    public record PartOf(KindColumn column, String table, String list) {}

    private static final Field COMMENT = new PlainField(
            FactField.JSON_COMMENT,
            ofRow(Header.COMMENT, false, "For those who keep the data; no report shows it."),
            false);
    private static final KindColumn RECORD = new KindColumn(
            Header.RECORD,
            Value.Single.TEXT,
            false,
            "The same number in rows that stand together makes them one record; another number makes them two.");

    /** The columns of a blank form, in their order. */
    public List<KindColumn> columns() {
        List<KindColumn> columns = new ArrayList<>();
        part.ifPresent(whole -> columns.add(whole.column()));
        fields.forEach(field -> columns.addAll(field.columns()));
        boolean hasFacts = fields.stream().anyMatch(FactField.class::isInstance);
        if (cited != Cited.NOT || hasFacts) {
            String where = "Where all of this row stands. A second source takes a second row with the same "
                    + sameOf(columns) + ".";
            columns.add(ofRow(Header.SOURCE, cited == Cited.ALWAYS, where));
            columns.add(ofRow(Header.LOCATOR, false, "The place in the source: paragraph 8."));
            columns.add(ofRow(Header.EXCERPT, false, "At most 300 characters of its own words."));
        }
        if (hasFacts) {
            columns.add(ofRow(Header.BASIS, false, "How the figures came out of the source; empty is stated."));
        }
        columns.addAll(COMMENT.columns());
        return columns;
    }

    private static KindColumn ofRow(String more, boolean isRequired, String note) {
        return new KindColumn(more, ExtraColumns.OF_ROW.column(more).value(), isRequired, note);
    }

    /** What rows of one record have in common. */
    private String sameOf(List<KindColumn> columns) {
        return key.isEmpty()
                ? "values"
                : columns.stream().map(KindColumn::header).filter(key::contains).collect(Collectors.joining(", "));
    }

    /** Columns that may be there too. */
    public List<KindColumn> more() {
        List<KindColumn> more = new ArrayList<>();
        fields.forEach(field -> more.addAll(field.more()));
        if (fields.stream().anyMatch(FactField.class::isInstance)) {
            more.add(ofRow(Header.CONFIDENCE, false, "The compiler's trust."));
        }
        if (!key.isEmpty() && !key.contains(Header.ID)) {
            more.add(RECORD);
        }
        return more;
    }

    /** Every header that is known, those of the blank form first. */
    public Set<String> headers() {
        Set<String> headers = new LinkedHashSet<>();
        Stream.concat(columns().stream(), more().stream()).forEach(column -> headers.add(column.header()));
        return headers;
    }

    /** The headers of columns that may say why there is no value. */
    public Set<String> facts() {
        return fields.stream()
                .filter(FactField.class::isInstance)
                .map(field -> ((FactField) field).header())
                .collect(Collectors.toSet());
    }

    /** By what a row is known to belong to the row before; empty when it does not. */
    public List<String> keyOf(TableColumns columns, InputRow row) {
        String number = columns.text(row, Header.RECORD);
        return number.isEmpty()
                ? key.stream().map(header -> columns.text(row, header)).toList()
                : List.of(Header.RECORD, number);
    }

    /** The record that rows make together, as JSON. */
    public Node.Members read(RecordDraft draft) {
        List<Integer> rows = draft.rows();
        for (int row : rows) {
            draft.take(row, Header.RECORD);
            part.ifPresent(whole -> draft.take(row, whole.column().header()));
        }
        Map<String, Node> members = Fields.read(all(), draft, rows, "");
        if (!draft.marks().isEmpty()) {
            members.merge(
                    FactField.JSON_COMMENT,
                    new Node.Text(draft.marks()),
                    (own, marks) -> new Node.Text(Stream.of(own, marks)
                            .flatMap(text -> Value.Single.TEXT.text(text).stream())
                            .collect(Collectors.joining("; "))));
        }
        return new Node.Members(members);
    }

    private List<Field> all() {
        return Stream.concat(Stream.of(COMMENT), fields.stream()).toList();
    }

    /** There is one kind of a name, and to compare all of its columns would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kind kind && kind.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** The rows, by headers, that hold a record as far as rows can. */
    public List<Map<String, String>> write(Node.Members record) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < Fields.rows(fields, record); row++) {
            rows.add(new LinkedHashMap<>(cited == Cited.NOT ? mostUsed(record, row) : Map.of()));
        }
        Fields.write(all(), record, rows);
        return rows;
    }

    /** The citation that most claims have in a row; if all are missing, the source that most were searched in. */
    private Map<String, String> mostUsed(Node.Members record, int row) {
        Map<String, String> stated = mostUsed(record, row, false);
        return stated.isEmpty() ? mostUsed(record, row, true) : stated;
    }

    private Map<String, String> mostUsed(Node.Members record, int row, boolean isMissing) {
        Map<Map<String, String>, Integer> uses = new HashMap<>();
        Map<String, String> most = Map.of();
        for (Field field : fields) {
            List<Map<String, Node>> assertions = field instanceof FactField
                    ? Fields.at(record, field.path()).map(FactText::assertions).orElse(List.of())
                    : List.of();
            if (row < assertions.size() && assertions.get(row).containsKey(FactField.MISSING) == isMissing) {
                Map<String, String> citation = FactText.citation(assertions.get(row));
                int times = uses.merge(citation, 1, Integer::sum);
                most = times > uses.getOrDefault(most, 0) ? citation : most;
            }
        }
        return most;
    }
}
