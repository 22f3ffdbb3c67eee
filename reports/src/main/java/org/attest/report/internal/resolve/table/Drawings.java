package org.attest.report.internal.resolve.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBars;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Column;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.internal.resolve.row.Measurer;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What print draws beside the values of a table or in their place, as its rows need it. */
record Drawings<R>(Table<R> table, Measurer measurer, List<Column> columns, Notation notation) {
    /** @param read whether all rows were: else any word may occur */
    Map<Integer, Map<String, Sign>> signs(boolean read) {
        return table.bars().signs().entrySet().stream()
                .collect(Collectors.toMap(
                        signs -> table.indexOf(signs.getKey()),
                        signs -> read ? occurring(signs.getKey(), signs.getValue()) : signs.getValue()));
    }

    private Map<String, Sign> occurring(TextColumn<R> column, Map<String, Sign> signs) {
        Map<String, Sign> occurring = new LinkedHashMap<>(signs);
        occurring.keySet().removeIf(word -> !measurer.says(table.indexOf(column), word));
        return occurring;
    }

    /** What bars mean that are not solid. */
    Stream<String> states(Set<Integer> barred, Set<Integer> folded) {
        List<Integer> drawn = barred.stream().filter(at -> !folded.contains(at)).toList();
        boolean hatched = drawn.stream()
                .anyMatch(at -> measurer.isHatched(at, columns.get(at).bars()));
        boolean open = drawn.stream().anyMatch(measurer::isOpen);
        return Stream.concat(
                hatched ? Stream.of(notation.say(Word.HATCHED_BARS)) : Stream.of(),
                open ? Stream.of(notation.say(Word.DASHED_BARS)) : Stream.of());
    }

    /** By the places of the columns. */
    Map<Integer, Scale> scales(List<? extends ColumnFold> folds) {
        Map<Integer, Scale> scales = new HashMap<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (columns.get(at).bars()) {
                Scale scale = measurer.covering(at, folds.get(at).bars().orElse(Scale.of(0, 0)));
                if (scale.least() < scale.most()) {
                    scales.put(at, scale);
                }
            }
        }
        for (TableBars.Range<R> range : table.bars().ranges()) {
            int at = table.indexOf(range.column());
            scales.put(at, measurer.covering(at, range.scale()));
        }
        return scales;
    }
}
