package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Citing.ExtraColumns;
import org.attest.model.internal.json.Node;

/**
 * A list of small records, one in a row.
 *
 * @param header what the columns of its citation begin with
 * @param names the columns of its citation
 * @param citing how it is cited
 * @param fact the claim that each has, with its columns, if they have one
 */
record ItemsField(
        String path,
        String header,
        ExtraColumns names,
        List<ValuePart> parts,
        Citation citing,
        Optional<FactField> fact)
        implements Field {
    ItemsField(String path, String header, Citation citing, ValuePart... parts) {
        this(path, header, ExtraColumns.of(header), List.of(parts), citing, Optional.empty());
    }

    /** The field that holds the citation of an element. */
    enum Citation {
        NONE(""),
        ONE("citation"),
        LIST("citations");

        private final String field;

        Citation(String field) {
            this.field = field;
        }
    }

    @Override
    public List<KindColumn> columns() {
        return Stream.concat(
                        parts.stream().map(ValuePart::column), fact.stream().flatMap(claim -> claim.columns().stream()))
                .toList();
    }

    @Override
    public List<KindColumn> more() {
        Stream<KindColumn> citation = citing == Citation.NONE
                ? Stream.of()
                : Citing.PARTS.stream()
                        .map(part -> KindColumn.optional(
                                Header.of(header, part),
                                part.equals(Header.SOURCE) ? Value.Reference.to("sources") : Value.Single.TEXT,
                                "Of " + header + " alone."));
        return Stream.concat(citation, fact.stream().flatMap(claim -> claim.more().stream()))
                .toList();
    }

    @Override
    public Optional<Node> read(RecordDraft draft) {
        List<Node> elements = new ArrayList<>();
        for (int row = 0; row < draft.size(); row++) {
            if (isFilled(draft, row)) {
                elements.add(element(draft, row, "/" + path + "/" + elements.size()));
            }
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(new Node.Elements(elements));
    }

    private boolean isFilled(RecordDraft draft, int row) {
        return columns().stream()
                .anyMatch(column -> !draft.peek(row, column.header()).isEmpty());
    }

    private Node element(RecordDraft draft, int row, String pointer) {
        draft.place(pointer, row, header);
        Map<String, Node> fields = new LinkedHashMap<>();
        if (ValuePart.value(draft, row, parts, pointer) instanceof Node.Members(Map<String, Node> own)) {
            fields.putAll(own);
        }
        fact.filter(claim -> claim.isFilled(draft, row))
                .ifPresent(claim -> fields.put(claim.path(), claim.read(draft, row, pointer + "/" + claim.path())));
        if (citing != Citation.NONE) {
            String at = pointer + "/" + citing.field + (citing == Citation.LIST ? "/0" : "");
            Node citation = new Node.Members(Citing.fields(draft, row, names, at));
            fields.put(citing.field, citing == Citation.LIST ? new Node.Elements(List.of(citation)) : citation);
        }
        return new Node.Members(fields);
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
            if (all.get(row) instanceof Node.Members(Map<String, Node> fields)) {
                write(fields, rows.get(row));
            }
        }
    }

    private void write(Map<String, Node> fields, Map<String, String> row) {
        ValuePart.write(new Node.Members(fields), parts, row);
        fact.ifPresent(claim -> {
            Node held = fields.get(claim.path());
            if (held != null) {
                claim.write(held, List.of(row));
            }
        });
        Node citation = fields.getOrDefault(citing.field, new Node.Null());
        Node first = citation instanceof Node.Elements(List<Node> all) && !all.isEmpty() ? all.getFirst() : citation;
        Citing.write(row, header, Citing.texts(first));
    }
}
