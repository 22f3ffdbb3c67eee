package org.attest.report.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Part.RowSource;
import org.attest.report.definition.Table;

/** Opens the rows of a table for one pass: a list is read, ordered and grouped once, a stream is opened anew. */
record Feed<R>(boolean listed, Supplier<Stream<R>> rows) {
    static <D, R> Feed<R> of(Table<R> table, RowSource<D, R> source, D data, Edition edition) {
        return switch (source) {
            case RowSource.Streamed<D, R>(var rows) -> new Feed<>(false, () -> rows.apply(data, edition));
            case RowSource.Listed<D, R>(var rows) -> {
                List<R> listed = new ArrayList<>();
                rows.apply(data, edition).forEach(listed::add);
                RowOrder.of(table.order()).ifPresent(listed::sort);
                List<R> grouped = table.group()
                        .map(group -> grouped(listed, new TextOf<>(group.column(), edition.notation())))
                        .orElse(listed);
                yield new Feed<>(true, grouped::stream);
            }
        };
    }

    /** Rows of one group together, groups in the order of their first rows, rows within a group in their own. */
    private static <R> List<R> grouped(List<R> rows, TextOf<R> groupOf) {
        Map<String, List<R>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(groupOf.apply(row), group -> new ArrayList<>())
                .add(row));
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
