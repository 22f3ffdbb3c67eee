package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.attest.report.document.Calculation;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;

/**
 * A table made of another one: a row for each group of its rows, live in a spreadsheet. Of a pivot the columns too are groups, which are
 * known when the data are; no other table has columns from data. Rows of words come in the order of their first rows, columns of words in that of
 * the alphabet, years and months in their own. Immutable, without data, safe to share.
 */
public final class Summary<R> {
    /** Of groups that are columns of a pivot; data with more are an error. */
    public static final int MOST_COLUMNS = 60;

    /** Of a column of a pivot; what is longer is shortened. */
    private static final int LONGEST_HEADING = 100;

    private final Table<R> base;
    private final GroupKey<R> by;
    private final Optional<GroupKey<R>> across;
    private final List<Aggregate<R>> aggregates;
    private final Table<Group> table;

    private Summary(
            Table<R> base,
            GroupKey<R> by,
            Optional<GroupKey<R>> across,
            List<Aggregate<R>> aggregates,
            String key,
            BiConsumer<TableBuilder<Group>, Summary<R>> more) {
        this.base = base;
        this.by = by;
        this.across = across;
        this.aggregates = List.copyOf(aggregates);
        List<Problem> problems = new ArrayList<>(problems(Where.of("table", key)));
        Optional<Table<Group>> made = Optional.empty();
        try {
            made = Optional.of(Table.of(key, t -> {
                t.columns(group()).rowKey(group());
                t.columns(all());
                more.accept(t, this);
            }));
        } catch (ReportDefinitionException e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
        this.table = made.orElseThrow();
    }

    private Summary(Summary<R> same, Table<R> base, Table<Group> table) {
        this.base = base;
        this.by = same.by;
        this.across = same.across;
        this.aggregates = same.aggregates;
        this.table = table;
    }

    /** The same of other tables with such columns. Called by the engine. */
    public Summary<R> of(Table<R> otherBase, UnaryOperator<Table<Group>> ofTable) {
        return new Summary<>(this, otherBase, ofTable.apply(table));
    }

    static <R> Summary<R> of(
            Table<R> base, GroupKey<R> by, Optional<GroupKey<R>> across, List<Aggregate<R>> aggregates) {
        String key = base.key() + "-by-" + key(by)
                + across.map(of -> "-and-" + key(of)).orElse("");
        return new Summary<>(base, by, across, aggregates, key, (t, summary) -> {});
    }

    /** Latin letters, as the key of a table has, though the label of a column may have none. */
    private static String key(GroupKey<?> groups) {
        String own = groups.column().key();
        String column = own.matches("[a-z0-9-]+") ? own : Integer.toHexString(own.hashCode());
        return groups instanceof Period<?> period ? column + (period.monthly() ? "-month" : "-year") : column;
    }

    /** The same by a key of its own, with what else the table has: a title, an order, a grand total, highlights, columns computed from these. */
    public Summary<R> as(String key, BiConsumer<TableBuilder<Group>, Summary<R>> definition) {
        return new Summary<>(base, by, across, aggregates, key, definition);
    }

    private List<Problem> problems(Where where) {
        List<Problem> problems = new ArrayList<>();
        present(where, "group", by.column(), problems);
        across.ifPresent(of -> present(where, "group", of.column(), problems));
        if (across.stream().anyMatch(by::equals)) {
            problems.add(new Problem(where, "has the same groups as rows and as columns, must have two"));
        }
        if (aggregates.isEmpty()) {
            problems.add(new Problem(where, "has no aggregates, must have at least one"));
        }
        for (Aggregate<R> aggregate : aggregates) {
            aggregate.inputs().forEach(input -> present(where, "input", input, problems));
            // A sum is told by its column, and so is what this computes in each row.
            boolean told = aggregate.calculation().isUsual() || aggregate.calculation() == Calculation.CHANGE;
            if (aggregate.name().isEmpty() && !told) {
                problems.add(new Problem(
                        where.then("column", aggregate.label()),
                        "reads as a sum, must have a name of its own by named(..)"));
            }
        }
        return problems;
    }

    private void present(Where where, String role, Column<R> column, List<Problem> problems) {
        if (base.indexOf(column) < 0) {
            problems.add(new Problem(
                    where.then("column", column.label()),
                    "is used as " + role + " but is not a column of table \"" + base.key() + "\", must be one"));
        }
    }

    /** The table whose rows are summed up. */
    public Table<R> base() {
        return base;
    }

    /** What the groups that are rows have in common. */
    public GroupKey<R> by() {
        return by;
    }

    /** Of a pivot, what those that are columns have in common. */
    public Optional<GroupKey<R>> across() {
        return across;
    }

    public List<Aggregate<R>> aggregates() {
        return aggregates;
    }

    /** What figures, charts and checks point at; of a pivot it has the columns that are there whatever the data. */
    public Table<Group> table() {
        return table;
    }

    /** The column that names the groups. */
    public Column<Group> group() {
        return by.ofGroups();
    }

    /** What an aggregate comes to in each group; of a pivot, over all its columns. */
    public SummaryColumn of(Aggregate<R> aggregate) {
        int at = aggregates.indexOf(aggregate);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "aggregate \"" + aggregate.label() + "\" is none of the summary of table \""
                            + base.key() + "\", must be one of "
                            + aggregates.stream().map(Aggregate::label).toList());
        }
        return all().get(at);
    }

    private List<SummaryColumn> all() {
        return IntStream.range(0, aggregates.size())
                .mapToObj(i -> column(aggregates.get(i).label(), "", aggregates.get(i), i))
                .toList();
    }

    private static SummaryColumn column(String label, String prefix, Aggregate<?> aggregate, int at) {
        String key = prefix + ColumnMetadata.keyOf(label, "column");
        return new SummaryColumn(new ColumnMetadata<>(Group.class, key, label, Optional.empty()), aggregate, at);
    }

    /** For the grand total: what an aggregate comes to over all rows, which is not always the sum of the groups. */
    public Aggregate<Group> total(Aggregate<R> aggregate) {
        return Aggregate.whole(of(aggregate));
    }

    /** For the grand total: all aggregates over all rows. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // No array of a generic type can be made otherwise.
    public Aggregate<Group>[] totals() {
        return all().stream().map(Aggregate::whole).toArray(Aggregate[]::new);
    }

    /** The table of a pivot as it is drawn: with a column for each of these groups, before the one of all. Called by the engine. */
    public Table<Group> spread(List<String> groups) {
        Column<R> column = across.orElseThrow().column();
        Set<String> taken = new HashSet<>();
        List<SummaryColumn> added = new ArrayList<>();
        for (String group : groups) {
            if (SheetWords.areBlank(group) || !SheetWords.canName(group)) {
                throw new BadValue("group \"" + group + "\" of column \"" + column.label()
                        + "\" cannot be a heading of a column, must be plain words");
            }
            String heading = SheetWords.shortened(group, LONGEST_HEADING);
            String label = heading;
            for (int i = 2; !taken.add(SheetWords.folded(label)); i++) {
                label = heading + " (" + i + ")";
            }
            int at = added.size() + 1;
            added.add(column(label, column.key() + "-" + at + "-", aggregates.getFirst(), at));
        }
        return table.with(
                table.indexOf(all().getFirst()),
                added.stream()
                        .map(of -> new Table.Placed<>((Column<Group>) of, Optional.of(column.label())))
                        .toList(),
                added.stream().map(Aggregate::whole).toList());
    }

    /** Whether a table is one of a summary. */
    static boolean isOf(Table<?> table) {
        return table.columns().stream().anyMatch(placed -> placed.column() instanceof SummaryColumn);
    }
}
