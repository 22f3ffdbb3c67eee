package org.attest.intake.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.internal.json.Node;

/**
 * Citations in columns: the source, the place in it and the excerpt of a row are those of everything in the row that has none
 * of its own.
 */
final class Citing {
    static final List<String> PARTS = List.of(Header.SOURCE, Header.LOCATOR, Header.EXCERPT);

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
    static void write(Map<String, String> row, String column, Map<String, String> citation) {
        if (citation.isEmpty() || citation.equals(ofRow(row))) {
            return;
        }
        citation.forEach((part, text) -> row.put(Header.of(column, part), text));
    }

    static Map<String, String> ofRow(Map<String, String> row) {
        Map<String, String> citation = new LinkedHashMap<>();
        PARTS.forEach(part -> Optional.ofNullable(row.get(part)).ifPresent(text -> citation.put(part, text)));
        return citation;
    }

    /** The columns that tell more of one column; of the column {@code ""} those that tell it of a whole row. Made once: rows are many. */
    record ExtraColumns(Map<String, String> byMore) {
        static final ExtraColumns OF_ROW = of("");

        static ExtraColumns of(String column) {
            return new ExtraColumns(
                    Header.MORE.stream().collect(Collectors.toMap(more -> more, more -> Header.of(column, more))));
        }

        String get(String more) {
            return byMore.getOrDefault(more, more);
        }
    }
}
