package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.Citing;
import org.attest.report.internal.resolve.row.Measurer;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/**
 * Which columns of a table are a sentence in print: those that say the same in every row, and those that have no value in any row.
 * A spreadsheet keeps them, so that rows can be filtered, joined and compared.
 */
final class Folding {
    /** In fewer rows nobody is tired by a word that comes again. */
    private static final long FEWEST_ROWS = 3;

    private final Table<?> table;

    /** The column that names a row. */
    private final int name;

    final Set<Integer> columns = new HashSet<>();
    final List<String> sentences = new ArrayList<>();

    Folding(Table<?> table, int name, Measurer measurer, Citing citing, long rows, Notation notation) {
        this.table = table;
        this.name = name;
        if (citing.groups().stream().anyMatch(group -> group.line().isPresent())) {
            sentences.add(notation.say(Word.GROUP_LINES));
        }
        if (rows < FEWEST_ROWS) {
            return;
        }
        List<String> constants = new ArrayList<>();
        Map<Absence, List<String>> missing = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!isKept(i)) {
                String header = table.nameOf(i);
                int column = i;
                Optional<String> constant =
                        citing.isUniform(i) && !isHighlighted(i) ? measurer.constant(i) : Optional.empty();
                constant.ifPresent(words -> constants.add(header + " " + words));
                Optional<Absence> reason = measurer.missing(i);
                reason.ifPresent(why ->
                        missing.computeIfAbsent(why, of -> new ArrayList<>()).add(header));
                Stream.concat(constant.stream(), reason.stream()).forEach(any -> columns.add(column));
            }
        }
        if (!constants.isEmpty()) {
            sentences.add(notation.say(Word.IN_ALL_ROWS, String.join("; ", constants)));
        }
        missing.forEach((reason, names) -> sentences.add(
                notation.say(Word.IN_NO_ROW, Phrase.in(notation).value(reason).toString(), String.join(", ", names))));
    }

    private boolean isHighlighted(int column) {
        return table.highlights().stream()
                .anyMatch(highlight -> table.indexOf(highlight.rule().column()) == column);
    }

    /** What names rows or groups, and what the author wants to see. */
    private boolean isKept(int column) {
        Stream<Integer> needed = Stream.of(
                        table.groupColumns().stream(),
                        table.always().stream().map(table::indexOf),
                        table.bars().ranges().stream().map(range -> table.indexOf(range.column())),
                        Stream.of(name))
                .flatMap(places -> places);
        return needed.anyMatch(place -> place == column);
    }
}
