package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.report.definition.Table;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.row.Citing;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** The lines that say of a table once where its columns come from. */
record SourceLines(Table<?> table, Notebook notebook, Notation notation) {
    List<RichText> of(Citing citing) {
        // Of sources alone, or of places in them: the marks of their first cells may be the same.
        Map<Map.Entry<Boolean, List<String>>, List<Integer>> columnsOf = new LinkedHashMap<>();
        for (int i = 0; i < citing.columns().size(); i++) {
            int column = i;
            citing.columns()
                    .get(i)
                    .ifPresent(line -> columnsOf
                            .computeIfAbsent(
                                    Map.entry(line.ofSources(), notebook.marks(line.notes())),
                                    alike -> new ArrayList<>())
                            .add(column));
        }
        List<RichText> lines = new ArrayList<>();
        columnsOf.values().stream()
                .sorted(Comparator.comparingInt(columns -> -columns.size()))
                .forEach(columns -> lines.add(
                        line(columns, citing.columns().get(columns.getFirst()).orElseThrow(), columnsOf.size() > 1)));
        if (!citing.searched().isEmpty()) {
            lines.add(RichText.of(notation.say(Word.SEARCHED_LINE))
                    .with(" ")
                    .with(notebook.references(citing.searched())));
        }
        return lines;
    }

    /** What stands behind the name of a group. */
    RichText ofGroup(Citing citing, int group) {
        return citing.groups().isEmpty()
                ? RichText.of("")
                : citing.groups().get(group).line().map(this::references).orElseGet(() -> RichText.of(""));
    }

    private RichText references(Citing.Line line) {
        return line.ofSources() ? notebook.sourceReferences(line.notes()) : notebook.references(line.notes());
    }

    private RichText line(List<Integer> columns, Citing.Line line, boolean named) {
        String names = columns.stream().map(table::nameOf).collect(Collectors.joining(", "));
        if (line.notes().isEmpty()) {
            return RichText.of(notation.say(Word.NO_SOURCE_LINE, names));
        }
        String begin = named ? notation.say(Word.SOURCE_LINE_OF, names) : notation.say(Word.SOURCE_LINE);
        RichText text = RichText.of(begin).with(" ").with(references(line));
        return line.ofSources() ? text.with("; ").with(notation.say(Word.OWN_PLACES)) : text;
    }
}
