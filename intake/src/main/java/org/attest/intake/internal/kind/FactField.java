package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.model.internal.json.Node;
import org.attest.model.value.PartialDate;

/**
 * A field that is a claim: each row of the record may have an assertion of it, with the citation of the row or its own; or
 * one row says why it is missing.
 *
 * @param names the columns that tell more of it
 * @param isAlone whether it is the only claim of its record, so that what a row says of its basis is said of it
 */
record FactField(String path, ExtraColumns names, PlainField cell, boolean isAlone) implements Field {
    static final String NONE_SEARCHED = "-";
    static final String VALUE = "value";
    static final String MISSING = "missing";
    static final String SEARCHED = "searched";
    static final String ASSERTIONS = "assertions";
    static final String JSON_COMMENT = "$comment";
    private static final List<String> ENDS = List.of(Header.FROM, Header.TO);

    @Override
    public List<KindColumn> columns() {
        return List.of(cell.column());
    }

    /** The column that holds the value, or says why there is none. */
    String header() {
        return names.column();
    }

    @Override
    public List<KindColumn> more() {
        Map<String, KindColumn> more = new LinkedHashMap<>(names.byMore());
        more.keySet().removeAll(mayHaveEnds() ? List.of() : ENDS);
        return List.copyOf(more.values());
    }

    private boolean mayHaveEnds() {
        return cell.column().value() == Value.Single.SPAN;
    }

    @Override
    public Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer) {
        List<Integer> filled = new ArrayList<>(rows);
        filled.removeIf(row -> !isFilled(draft, row));
        if (filled.isEmpty()) {
            return cell.column().isRequired()
                    ? Optional.of(assertion(draft, rows.getFirst(), pointer))
                    : Optional.empty();
        }
        int first = filled.getFirst();
        boolean isMissing = reason(draft, first).isPresent();
        List<Node> assertions = new ArrayList<>();
        for (int row : filled) {
            if (row != first && (isMissing || reason(draft, row).isPresent())) {
                besideMissing(draft, first, row);
            } else if (!isMissing && filled.size() > 1) {
                add(draft, row, pointer, assertions);
            }
        }
        return Optional.of(assertions.size() > 1 ? new Node.Elements(assertions) : read(draft, first, pointer));
    }

    /** Adds what a row asserts, unless another row does so word by word. */
    private void add(RecordDraft draft, int row, String pointer, List<Node> assertions) {
        Node next = assertion(draft, row, pointer + "/" + assertions.size());
        if (assertions.contains(next)) {
            return;
        }
        if (assertions.stream().anyMatch(each -> cited(each).equals(cited(next)))) {
            draft.fault(
                    row,
                    header(),
                    "\"" + draft.peek(row, header())
                            + "\" is a second value by one source, must have another source or place in it");
        }
        assertions.add(next);
    }

    /** An assertion without its value. */
    private static Map<String, Node> cited(Node assertion) {
        Map<String, Node> fields =
                new LinkedHashMap<>(assertion instanceof Node.Members(Map<String, Node> all) ? all : Map.of());
        fields.keySet().removeAll(List.of(VALUE, JSON_COMMENT));
        return fields;
    }

    private void besideMissing(RecordDraft draft, int first, int row) {
        draft.take(row, header());
        draft.fault(
                row,
                header(),
                "\"" + draft.peek(row, header()) + "\" and \"" + draft.peek(first, header())
                        + "\" in another row of this record exclude each other: a fact is missing, or it has values");
    }

    private boolean isFilled(RecordDraft draft, int row) {
        return !draft.peek(row, header()).isEmpty() || hasEnds(draft, row);
    }

    /** The claim that one row makes. */
    private Node read(RecordDraft draft, int row, String pointer) {
        return reason(draft, row)
                .map(reason -> missing(draft, row, reason, pointer))
                .orElseGet(() -> assertion(draft, row, pointer));
    }

    private Optional<String> reason(RecordDraft draft, int row) {
        boolean isText = cell.column().value() == Value.Single.TEXT;
        return Absence.of(draft.peek(row, header()), !isText);
    }

    private Node missing(RecordDraft draft, int row, String reason, String pointer) {
        draft.take(row, header());
        draft.place(pointer, row, header());
        String searched = Citing.told(draft, row, names, Header.SOURCE, pointer + "/" + SEARCHED)
                .flatMap(Value.Single.TEXT::text)
                .orElse("");
        List<Node> sources = new ArrayList<>();
        if (!searched.equals(NONE_SEARCHED)) {
            ListValue.parts(searched).forEach(source -> sources.add(new Node.Text(source)));
        }
        Map<String, Node> fields = comment(draft, row, pointer);
        fields.put(MISSING, new Node.Text(reason));
        fields.put(SEARCHED, new Node.Elements(sources));
        return new Node.Members(fields);
    }

    private Node assertion(RecordDraft draft, int row, String pointer) {
        draft.place(pointer, row, header());
        Map<String, Node> fields = comment(draft, row, pointer);
        fields.put(VALUE, value(draft, row, pointer + "/" + VALUE));
        fields.putAll(Citing.fields(draft, row, names, pointer));
        for (String quality : List.of(Header.BASIS, Header.CONFIDENCE)) {
            Citing.told(draft, row, names, quality, pointer + "/" + quality)
                    .ifPresent(node -> fields.put(quality, node));
        }
        return new Node.Members(fields);
    }

    private Map<String, Node> comment(RecordDraft draft, int row, String pointer) {
        Map<String, Node> fields = new LinkedHashMap<>();
        draft.value(row, names.column(Header.COMMENT), pointer + "/" + JSON_COMMENT)
                .ifPresent(comment -> fields.put(JSON_COMMENT, comment));
        return fields;
    }

    private Node value(RecordDraft draft, int row, String pointer) {
        draft.place(pointer, row, header());
        return cell.read(draft, List.of(row), pointer)
                .orElseGet(() -> hasEnds(draft, row) ? fromTo(draft, row, pointer) : new Node.Null());
    }

    private boolean hasEnds(RecordDraft draft, int row) {
        return mayHaveEnds()
                && ENDS.stream()
                        .anyMatch(end -> !draft.peek(row, names.get(end)).isEmpty());
    }

    /** A period whose ends stand in two columns; each is told of where it stands. */
    private Node fromTo(RecordDraft draft, int row, String pointer) {
        List<String> ends = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        for (String end : ENDS) {
            KindColumn column = names.column(end);
            String text = draft.value(row, column, pointer)
                    .flatMap(Value.Single.DATE::text)
                    .orElse("..");
            ends.add(text);
            try {
                if (!text.equals("..")) {
                    PartialDate.parse(text);
                }
            } catch (IllegalArgumentException e) {
                malformed.add(column.header());
                draft.fault(row, column.header(), String.valueOf(e.getMessage()));
            }
        }
        malformed.stream().findFirst().ifPresent(header -> draft.place(pointer, row, header));
        return new Node.Text(String.join("/", ends));
    }

    @Override
    public int rows(Node value) {
        return FactText.assertions(value).size();
    }

    @Override
    public void write(Node value, List<Map<String, String>> rows) {
        List<Map<String, Node>> assertions = FactText.assertions(value);
        for (int row = 0; row < assertions.size(); row++) {
            new FactText(this, rows.get(row)).write(assertions.get(row));
        }
    }
}
