package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.model.internal.json.Forms;
import org.attest.model.internal.json.Node;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Confidence;

/** Citations in columns: those of a row are those of everything in the row that has none of its own. */
final class Citing {
    /** The source first. */
    static final List<String> PARTS =
            List.copyOf(Forms.of(Citation.class).fields().keySet());

    private Citing() {}

    /** Whether the row says in these columns where something stands. */
    static boolean isCited(RecordDraft draft, int row, ExtraColumns more) {
        return PARTS.stream().anyMatch(part -> !draft.peek(row, more.get(part)).isEmpty());
    }

    /** What the column says that tells so much more, or else that of the row; placed at the pointer. */
    static Optional<Node> told(RecordDraft draft, int row, ExtraColumns own, String more, String pointer) {
        boolean isOfRow = draft.peek(row, own.get(more)).isEmpty();
        KindColumn column = (isOfRow ? ExtraColumns.OF_ROW : own).column(more);
        draft.place(pointer, row, column.header());
        return draft.value(row, column, pointer);
    }

    /** The fields of the citation of what has these columns in a row, placed below the pointer. */
    static Map<String, Node> fields(RecordDraft draft, int row, ExtraColumns more, String pointer) {
        ExtraColumns own = isCited(draft, row, more) ? more : ExtraColumns.OF_ROW;
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String part : PARTS) {
            // It may be that only the place in the source differs from that of the row.
            Optional<Node> text = part.equals(Header.SOURCE)
                    ? told(draft, row, own, part, pointer + "/" + part)
                    : draft.value(row, own.column(part), pointer + "/" + part);
            text.ifPresent(told -> fields.put(part, told));
        }
        if (fields.putIfAbsent(Header.SOURCE, new Node.Null()) == null) {
            draft.place(pointer + "/" + Header.SOURCE, row, Header.SOURCE);
        }
        return fields;
    }

    /** The fields of a citation, whether it is written in short or in full. */
    static Map<String, String> texts(Node citation) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (citation instanceof Node.Text(String text)) {
            int mark = text.indexOf('#');
            texts.put(Header.SOURCE, mark < 0 ? text : text.substring(0, mark));
            if (mark >= 0) {
                texts.put(Header.LOCATOR, text.substring(mark + 1));
            }
        } else if (citation instanceof Node.Members(Map<String, Node> fields)) {
            PARTS.forEach(part -> Value.Single.TEXT
                    .text(fields.getOrDefault(part, new Node.Null()))
                    .ifPresent(text -> texts.put(part, text)));
        }
        return texts;
    }

    /** Writes a citation beside a column of a row, unless it is that of the row. */
    static void write(Map<String, String> row, ExtraColumns more, Map<String, String> citation) {
        Map<String, String> ofRow = new LinkedHashMap<>(row);
        ofRow.keySet().retainAll(PARTS);
        if (!citation.equals(ofRow)) {
            citation.forEach((part, text) -> row.put(more.get(part), text));
        }
    }

    /** A field that is a citation, or a list with one in a row; a needed one is there without rows, to be rejected. */
    record CitationField(String path, ExtraColumns names, boolean isList, boolean isNeeded) implements Field {
        @Override
        public List<KindColumn> columns() {
            return List.of();
        }

        @Override
        public List<KindColumn> more() {
            return names.column().isEmpty()
                    ? List.of()
                    : PARTS.stream().map(names::column).toList();
        }

        @Override
        public Optional<Node> read(RecordDraft draft, List<Integer> rows, String pointer) {
            if (!isList) {
                return Optional.of(new Node.Members(fields(draft, rows.getFirst(), names, pointer)));
            }
            Set<Node> citations = new LinkedHashSet<>();
            for (int row : rows) {
                boolean isLast = row == rows.getLast() && citations.isEmpty();
                if ((isNeeded && isLast) || isCited(draft, row, names)) {
                    citations.add(new Node.Members(fields(draft, row, names, pointer + "/" + citations.size())));
                }
            }
            return citations.isEmpty() ? Optional.empty() : Optional.of(new Node.Elements(List.copyOf(citations)));
        }

        @Override
        public void write(Node value, List<Map<String, String>> rows) {
            List<Node> citations = value instanceof Node.Elements(List<Node> all) ? all : List.of(value);
            for (int row = 0; row < Math.min(rows.size(), citations.size()); row++) {
                Citing.write(rows.get(row), names, texts(citations.get(row)));
            }
        }
    }

    /** The columns that tell more of one column; of the column {@code ""} those that tell it of a whole row. Made once: rows are many. */
    record ExtraColumns(String column, Map<String, KindColumn> byMore) {
        /** What they hold, by all that can be told so. */
        private static final Map<String, Value> VALUES = new LinkedHashMap<>();

        static {
            Forms.of(Citation.class).fields().forEach((part, form) -> VALUES.put(part, Value.of(form)));
            VALUES.put(Header.COMMENT, Value.Single.TEXT);
            VALUES.put(Header.BASIS, Value.of(Forms.of(Basis.class)));
            VALUES.put(Header.CONFIDENCE, Value.of(Forms.of(Confidence.class)));
            VALUES.put(Header.FROM, Value.Single.DATE);
            VALUES.put(Header.TO, Value.Single.DATE);
        }

        static final ExtraColumns OF_ROW = of("");

        static ExtraColumns of(String column) {
            Map<String, KindColumn> byMore = new LinkedHashMap<>();
            VALUES.forEach((more, value) -> byMore.put(
                    more, new KindColumn(Header.of(column, more), value, false, "Of " + column + " alone.")));
            return new ExtraColumns(column, byMore);
        }

        KindColumn column(String more) {
            return Objects.requireNonNull(byMore.get(more));
        }

        String get(String more) {
            return column(more).header();
        }
    }
}
