package org.attest.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;

/** What must hold of bars, ranges and signs. */
record DrawingRules<R>(Table<R> table, TableRules<R> rules) {
    void check() {
        table.bars().numbers().forEach(column -> rules.present(column, "data bars"));
        table.bars().ranges().forEach(this::range);
        table.bars().signs().forEach(this::signs);
        drawings();
    }

    /** What is drawn beside a value or in its place. */
    private void drawings() {
        List<Column<R>> drawn = Stream.of(
                        table.bars().numbers().stream(),
                        table.bars().ranges().stream().map(TableBars.Range::column),
                        table.bars().signs().keySet().stream())
                .<Column<R>>flatMap(columns -> columns.map(column -> column))
                .toList();
        for (int i = 0; i < drawn.size(); i++) {
            Column<R> column = drawn.get(i);
            if (drawn.subList(0, i).stream().anyMatch(column::isSame)) {
                rules.problem(column, "has two drawings, must have bars, a range or signs");
            }
        }
    }

    private void signs(TextColumn<R> column, Map<String, Sign> signs) {
        rules.present(column, "column with signs");
        if (signs.isEmpty()
                || signs.entrySet().stream()
                        .anyMatch(sign -> sign.getKey().isBlank() || Objects.isNull(sign.getValue()))) {
            rules.problem(
                    column, "has no signs, one for a blank word or a word without one, must have a sign for each word");
        }
        if (signs.values().stream().distinct().count() < signs.size()) {
            rules.problem(column, "has one sign for several words, must have a sign of its own for each");
        }
    }

    private void range(TableBars.Range<R> range) {
        rules.present(range.column(), "column with a range");
        if (rules.isGrouped(range.column()) || table.workbookOnly().stream().anyMatch(range.column()::isSame)) {
            rules.problem(range.column(), "has a range but is not printed, must be a printed column");
        }
        Scale scale = range.scale();
        if (!(scale.least() < scale.most())) {
            rules.problem(range.column(), "range is from " + scale.least() + " to " + scale.most() + ", must rise");
        }
        scale.threshold()
                .filter(threshold -> threshold.at() < scale.least() || threshold.at() > scale.most())
                .ifPresent(threshold ->
                        rules.problem(range.column(), "threshold is " + threshold.at() + ", must be within the range"));
    }
}
