package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.intake.internal.table.InputCell;
import org.attest.model.internal.json.Node;
import org.attest.model.value.Basis;
import org.attest.model.value.Confidence;
import org.attest.model.value.Reason;

/**
 * A field that is a claim: each row of the record may have an assertion of it, with the citation of the row or its own; or
 * one row says why it is missing.
 *
 * @param header the column that holds the value, or of several columns says why there is none
 * @param names the columns that tell more of it
 * @param parts the columns that hold the value
 * @param complete adds to a value of several parts what follows from them
 * @param isAlone whether it is the only claim of its record, so that what a row says of its basis is said of it
 */
record FactField(
        String header,
        ExtraColumns names,
        String path,
        List<ValuePart> parts,
        UnaryOperator<Node> complete,
        boolean isRequired,
        boolean isAlone)
        implements Field {
    static final String NONE_SEARCHED = "-";
    static final String VALUE = "value";
    static final String MISSING = "missing";
    static final String SEARCHED = "searched";
    static final String ASSERTIONS = "assertions";
    static final String JSON_COMMENT = "$comment";

    @Override
    public List<KindColumn> columns() {
        return parts.stream().map(ValuePart::column).toList();
    }

    @Override
    public List<KindColumn> more() {
        List<KindColumn> more = new ArrayList<>();
        more.add(also(Header.SOURCE, Value.Reference.to("sources")));
        for (String part : List.of(Header.LOCATOR, Header.EXCERPT, Header.COMMENT)) {
            more.add(also(part, Value.Single.TEXT));
        }
        more.add(also(Header.BASIS, new Value.Choice(Basis.class)));
        more.add(also(Header.CONFIDENCE, new Value.Choice(Confidence.class)));
        if (parts.getFirst().column().value() == Value.Single.SPAN) {
            more.add(also(Header.FROM, Value.Single.DATE));
            more.add(also(Header.TO, Value.Single.DATE));
        }
        return more;
    }

    private KindColumn also(String more, Value value) {
        return KindColumn.optional(Header.of(header, more), value, "Of " + header + " alone.");
    }

    @Override
    public Optional<Node> read(RecordDraft draft) {
        List<Integer> filled = new ArrayList<>();
        for (int row = 0; row < draft.size(); row++) {
            if (isFilled(draft, row)) {
                filled.add(row);
            }
        }
        if (filled.isEmpty()) {
            return isRequired ? Optional.of(assertion(draft, 0, "/" + path)) : Optional.empty();
        }
        int first = filled.getFirst();
        boolean isMissing = reason(draft, first).isPresent();
        if (isMissing || filled.size() == 1) {
            filled.stream().skip(1).forEach(row -> besideMissing(draft, first, row));
            return Optional.of(read(draft, first, "/" + path));
        }
        List<Node> assertions = new ArrayList<>();
        for (int row : filled) {
            if (reason(draft, row).isPresent()) {
                besideMissing(draft, first, row);
            } else {
                add(draft, row, assertions);
            }
        }
        return Optional.of(assertions.size() == 1 ? read(draft, first, "/" + path) : new Node.Elements(assertions));
    }

    /** Adds what a row asserts, unless another row does so word by word. */
    private void add(RecordDraft draft, int row, List<Node> assertions) {
        Node next = assertion(draft, row, "/" + path + "/" + assertions.size());
        if (assertions.contains(next)) {
            return;
        }
        if (assertions.stream().anyMatch(each -> cited(each).equals(cited(next)))) {
            draft.fault(
                    row,
                    header,
                    "\"" + draft.peek(row, header)
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
        parts.forEach(part -> draft.take(row, part.column().header()));
        draft.fault(
                row,
                header,
                "\"" + draft.peek(row, header) + "\" and \"" + draft.peek(first, header)
                        + "\" in another row of this record exclude each other: a fact is missing, or it has values");
    }

    boolean isFilled(RecordDraft draft, int row) {
        return !draft.peek(row, header).isEmpty()
                || (parts.size() > 1
                        && parts.stream()
                                .anyMatch(part ->
                                        !draft.peek(row, part.column().header()).isEmpty()))
                || !ends(draft, row).isEmpty();
    }

    private String ends(RecordDraft draft, int row) {
        return draft.peek(row, names.get(Header.FROM)) + draft.peek(row, names.get(Header.TO));
    }

    /** The claim that one row makes. */
    Node read(RecordDraft draft, int row, String pointer) {
        return reason(draft, row)
                .map(reason -> missing(draft, row, reason, pointer))
                .orElseGet(() -> assertion(draft, row, pointer));
    }

    private Optional<Reason> reason(RecordDraft draft, int row) {
        boolean isText = parts.getFirst().column().value() == Value.Single.TEXT;
        return Absence.of(draft.peek(row, header), !isText);
    }

    private Node missing(RecordDraft draft, int row, Reason reason, String pointer) {
        draft.take(row, header);
        draft.place(pointer, row, header);
        String own = names.get(Header.SOURCE);
        String from = draft.peek(row, own).isEmpty() ? Header.SOURCE : own;
        String searched = draft.take(row, from).text();
        List<Node> sources = new ArrayList<>();
        if (!searched.equals(NONE_SEARCHED)) {
            ListValue.parts(searched).forEach(source -> sources.add(new Node.Text(source)));
        }
        draft.place(pointer + "/" + SEARCHED, row, from);
        Map<String, Node> fields = new LinkedHashMap<>();
        comment(draft, row, fields);
        fields.put(MISSING, new Node.Text(Absence.json(reason)));
        fields.put(SEARCHED, new Node.Elements(sources));
        return new Node.Members(fields);
    }

    private Node assertion(RecordDraft draft, int row, String pointer) {
        Map<String, Node> fields = new LinkedHashMap<>();
        draft.place(pointer, row, header);
        comment(draft, row, fields);
        fields.put(VALUE, value(draft, row, pointer + "/" + VALUE));
        fields.putAll(Citing.fields(draft, row, names, pointer));
        quality(draft, row, Header.BASIS, pointer, fields);
        quality(draft, row, Header.CONFIDENCE, pointer, fields);
        return new Node.Members(fields);
    }

    private void quality(RecordDraft draft, int row, String quality, String pointer, Map<String, Node> fields) {
        String own = names.get(quality);
        String column = draft.peek(row, own).isEmpty() ? quality : own;
        InputCell cell = draft.take(row, column);
        if (!cell.isBlank()) {
            draft.place(pointer + "/" + quality, row, column);
            var choice = new Value.Choice(quality.equals(Header.BASIS) ? Basis.class : Confidence.class);
            fields.put(quality, choice.node(cell, draft.dialect()));
        }
    }

    private void comment(RecordDraft draft, int row, Map<String, Node> fields) {
        String comment = draft.take(row, names.get(Header.COMMENT)).text();
        if (!comment.isEmpty()) {
            fields.put(JSON_COMMENT, new Node.Text(comment));
        }
    }

    private Node value(RecordDraft draft, int row, String pointer) {
        draft.place(pointer, row, header);
        if (parts.size() == 1) {
            Optional<Node> node = draft.value(row, parts.getFirst().column(), pointer);
            boolean hasEnds = node.isEmpty() && !ends(draft, row).isEmpty();
            return hasEnds ? fromTo(draft, row, pointer) : node.orElse(new Node.Null());
        }
        return complete.apply(ValuePart.value(draft, row, parts, pointer));
    }

    /** A period whose ends stand in two columns. */
    private Node fromTo(RecordDraft draft, int row, String pointer) {
        StringBuilder span = new StringBuilder();
        for (String column : List.of(names.get(Header.FROM), names.get(Header.TO))) {
            InputCell cell = draft.take(row, column);
            String date = cell.isBlank()
                    ? ".."
                    : Value.Single.TEXT
                            .text(Value.Single.DATE.node(cell, draft.dialect()))
                            .orElseThrow();
            span.append(span.isEmpty() ? "" : "/").append(date);
            if (!cell.isBlank()) {
                draft.place(pointer, row, column);
            }
        }
        return new Node.Text(span.toString());
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
