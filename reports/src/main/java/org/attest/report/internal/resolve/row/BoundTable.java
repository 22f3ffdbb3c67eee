package org.attest.report.internal.resolve.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.Column;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Order;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.SectionBlock.RowSource;
import org.attest.report.definition.Table;
import org.attest.report.internal.function.BadValue;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;

/** A table with what its rows take. A list is read, ordered and grouped once; a stream is opened for each pass. */
public record BoundTable<R>(
        Table<R> table, Where path, Edition edition, Notebook notebook, boolean listed, Supplier<Stream<R>> rows) {
    /** Binds the table of a report, which is at this place, to its rows. */
    public static <D, R> BoundTable<R> of(
            SectionBlock.Rows<D, R> part, D data, Edition edition, Where report, Notebook notebook) {
        Table<R> table = part.table();
        Where path = report.then("table", table.key());
        Supplier<Stream<R>> rows = switch (part.source()) {
            case RowSource.Streamed<D, R>(var source) -> () -> source.apply(data, edition);
            case RowSource.Listed<D, R>(var source) -> {
                List<R> listed = new ArrayList<>();
                try {
                    source.apply(data, edition).forEach(listed::add);
                } catch (Throwable e) {
                    // What the source itself threw is guarded; anything else comes of its rows.
                    throw BadValue.thrown(e).at(e instanceof BadValue ? path : path.then("row", listed.size() + 1L));
                }
                RowOrder.of(order(table)).ifPresent(listed::sort);
                List<R> grouped = grouped(
                        listed,
                        table.groups().stream()
                                .map(group -> new TextOf<>(group.column(), edition.notation()))
                                .toList());
                yield grouped::stream;
            }
        };
        boolean listed = part.source() instanceof RowSource.Listed;
        return new BoundTable<>(table, path, edition, notebook, listed, rows);
    }

    /** Groups by a column in an order of its own stand in it, unless the table says otherwise. */
    private static <R> List<Order<R>> order(Table<R> table) {
        Stream<Order<R>> ofGroups = table.groups().stream()
                .map(Table.Group::column)
                .filter(column -> !column.order().isEmpty())
                .filter(column ->
                        table.order().stream().noneMatch(order -> order.column().isSame(column)))
                .map(Column::ascending);
        return Stream.concat(ofGroups, table.order().stream()).toList();
    }

    /** The column that names a row: the first that is not said above its group, where no other does. */
    public int nameColumn() {
        List<Integer> groups = table.groupColumns();
        return table.rowKey()
                .map(table::indexOf)
                .orElseGet(() -> IntStream.range(0, table.columns().size())
                        .filter(column -> !groups.contains(column))
                        .findFirst()
                        .orElse(0));
    }

    /** How its values are written. */
    public Notation notation() {
        return edition.notation();
    }

    /** Rows of one group together, groups in the order of their first rows, rows within a group in their own. */
    private static <R> List<R> grouped(List<R> rows, List<TextOf<R>> groupsOf) {
        if (groupsOf.isEmpty()) {
            return rows;
        }
        Map<String, List<R>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(nameOf(row, groupsOf.getFirst()), group -> new ArrayList<>())
                .add(row));
        List<TextOf<R>> within = groupsOf.subList(1, groupsOf.size());
        return groups.values().stream()
                .flatMap(group -> grouped(group, within).stream())
                .toList();
    }

    /** A row whose group cannot be told stands anywhere: its writer will say what is wrong with it, and where. */
    private static <R> String nameOf(R row, TextOf<R> groupOf) {
        try {
            return groupOf.apply(row);
        } catch (BadValue e) {
            return "";
        }
    }
}
