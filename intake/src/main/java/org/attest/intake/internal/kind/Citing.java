package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.model.internal.json.Forms;
import org.attest.model.internal.json.Node;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Confidence;

/**
 * Citations in columns: the source, the place in it and the excerpt of a row are those of everything in the row that has none
 * of its own.
 */
final class Citing {
    /** The source first. */
    static final List<String> PARTS =
            List.copyOf(Forms.of(Citation.class).fields().keySet());

    private Citing() {}

    /** Whether the row says in these columns where something stands. */
    static boolean isCited(RecordDraft draft, int row, ExtraColumns more) {
        return PARTS.stream().anyMatch(part -> !draft.peek(row, more.get(part)).isEmpty());
    }

    /** The fields of the citation of what has these columns in a row, placed below the pointer. */
    static Map<String, Node> fields(RecordDraft draft, int row, ExtraColumns more, String pointer) {
        ExtraColumns own = isCited(draft, row, more) ? more : ExtraColumns.OF_ROW;
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String part : PARTS) {
            String header = own.get(part);
            if (part.equals(Header.SOURCE) && draft.peek(row, header).isEmpty()) {
                // Only the place in it differs from that of the row.
                header = part;
            }
            String text = draft.take(row, header).text();
            draft.place(pointer + "/" + part, row, header);
            if (!text.isEmpty()) {
                fields.put(part, new Node.Text(text));
            } else if (part.equals(Header.SOURCE)) {
                fields.put(part, new Node.Null());
                draft.place(pointer + "/" + part, row, Header.SOURCE);
            }
        }
        return fields;
    }

    /** The fields of a citation, or of the first of several, whether it is written in short or in full. */
    static Map<String, String> texts(Node citation) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (citation instanceof Node.Elements(List<Node> all) && !all.isEmpty()) {
            return texts(all.getFirst());
        }
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
            VALUES.forEach((more, value) ->
                    byMore.put(more, KindColumn.optional(Header.of(column, more), value, "Of " + column + " alone.")));
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
