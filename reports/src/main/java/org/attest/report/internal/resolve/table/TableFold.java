package org.attest.report.internal.resolve.table;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Calculation;
import org.attest.report.document.Column.Extent;
import org.attest.report.document.Document.Finding;
import org.attest.report.document.Operation;
import org.attest.report.document.RichText;
import org.attest.report.internal.resolve.chart.PictureFold;
import org.attest.report.internal.resolve.row.BoundTable;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Citing;
import org.attest.report.internal.resolve.row.Measurer;
import org.attest.report.internal.resolve.row.Ranking;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.internal.resolve.row.RowPass;
import org.attest.report.internal.resolve.row.RowPass.Seen;
import org.attest.report.internal.resolve.row.Shape;
import org.attest.report.internal.resolve.row.WebAddress;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.wording.Word;

/** What one pass over the rows of a table has found that must be known before they are drawn. */
final class TableFold<R> {
    private final BoundTable<R> bound;
    private final Table<R> table;
    private final Shape known;
    private final Optional<Integer> key;
    private final Map<String, Long> keys = new HashMap<>();
    /** The words of the highlights that any row has. */
    final Set<String> highlighted = new LinkedHashSet<>();

    final Measurer measurer;
    final List<ColumnFold> columns;
    final List<RunningTotal> totals;
    /** Of the grand total, and of figures and checks of the report. */
    final Map<Aggregate<?>, RunningTotal> figures = new HashMap<>();

    private final List<RunningTotal> adding;
    /** What columns of ranks are among. */
    private final Map<Integer, Ranking> rankings = new HashMap<>();

    /** The outermost first. */
    final List<GroupFold> groups;

    final List<PictureFold> pictures;
    final List<SummaryFold<R>> summaries;
    private final Optional<Summed<?>> summed;
    private final CitingFold citing;
    final Footnotes footnotes = new Footnotes();
    final List<TableFigures.Conflict> conflicts = new ArrayList<>();
    long conflictCount;

    final List<Finding> findings = new ArrayList<>();
    private long unlisted;

    long rows;

    /**
     * @param known what an earlier pass has found of the cells
     * @param summed what the table itself is a summary of, if it is one
     */
    TableFold(
            BoundTable<R> bound,
            Shape known,
            Wanted wanted,
            List<PictureFold> pictures,
            List<SummaryFold<R>> summaries,
            Optional<Summed<?>> summed) {
        this.bound = bound;
        this.table = bound.table();
        this.known = known;
        this.summaries = summaries;
        this.summed = summed;
        this.key = table.rowKey().map(table::indexOf);
        this.columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new ColumnFold(column(i), i, known.inWords(i), wanted.conditions(i)))
                .toList();
        columns.forEach(column ->
                column.inputs = inputs(column.at).stream().map(columns::get).toList());
        for (int i = 0; i < columns.size(); i++) {
            if (column(i) instanceof ComputedColumn<R> computed && computed.operation() == Operation.RANK) {
                rankings.put(i, new Ranking());
            }
        }
        this.totals = table.grandTotal().stream()
                .flatMap(grand -> grand.totals().stream())
                .<RunningTotal>map(of -> figures.computeIfAbsent(of, this::total))
                .toList();
        wanted.aggregates().forEach(aggregate -> figures.computeIfAbsent(aggregate, this::total));
        this.adding = figures.entrySet().stream()
                .filter(of -> !of.getKey().isWhole() && !(of.getValue() instanceof Tally))
                .map(Map.Entry::getValue)
                .toList();
        this.groups = table.groups().stream()
                .map(group ->
                        new GroupFold(bound.path(), table.indexOf(group.column()), () -> totals(group.subtotals())))
                .toList();
        this.pictures = pictures;
        this.citing = new CitingFold(columns.size(), bound.notebook());
        this.measurer = new Measurer(bound.notation(), columns.size() + 1);
        key.ifPresent(measurer::keep);
        table.bars().signs().forEach((column, signs) -> measurer.collect(table.indexOf(column), signs.keySet()));
        groups.forEach(group -> measurer.keep(group.column));
        pictures.forEach(picture -> picture.worded().forEach(measurer::keep));
    }

    private List<RunningTotal> totals(List<Aggregate<R>> aggregates) {
        return aggregates.stream()
                .map(aggregate -> RunningTotal.of(aggregate, table))
                .toList();
    }

    /** The sum of a column is counted anyhow. */
    private RunningTotal total(Aggregate<?> aggregate) {
        if (aggregate.isWhole()) {
            return summed.orElseThrow().running((SummaryColumn) aggregate.column());
        }
        return aggregate.calculation() == Calculation.SUM
                ? columns.get(table.indexOf(aggregate.column())).tally
                : RunningTotal.of(aggregate, table);
    }

    /** The columns that a column is computed from. */
    private List<Integer> inputs(int column) {
        return column(column) instanceof ComputedColumn<R> computed
                ? computed.inputs().stream().map(table::indexOf).toList()
                : List.of();
    }

    /** Reads so many rows at most; gives how far it came. */
    Seen read(long most) {
        try (RowPass<R> pass = new RowPass<>(
                bound, new Shape(known.words(), known.rankings(), false, Citing.nothing(columns.size())))) {
            while (rows < most && pass.hasNext()) {
                rows++;
                measurer.row();
                pass.next(measurer);
                add(pass);
            }
            if (unlisted > 0) {
                findings.add(new Finding(bound.path().text(), unlisted + " more addresses are drawn as words"));
            }
            return pass.seen();
        }
    }

    private void add(RowPass<R> pass) {
        RowFacts row = pass.facts();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(row);
            CellFacts.Trait trait = row.cell(i).trait();
            if (trait instanceof CellFacts.Conflict(var values, RichText words)) {
                list(pass.labels().get(i), words, row);
            } else if (trait instanceof CellFacts.NotLinked(URI address)) {
                notLinked(pass.labels().get(i), address);
            }
        }
        // Loops, not functions: these would be objects of each row.
        for (RunningTotal total : adding) {
            total.add(row);
        }
        for (Map.Entry<Integer, Ranking> ranks : rankings.entrySet()) {
            ranks.getValue().add(row.figure(columns.get(ranks.getKey()).inputs.getFirst().at));
        }
        if (!groups.isEmpty()) {
            List<String> path = new ArrayList<>();
            for (GroupFold group : groups) {
                path.add(words(group.column, row));
                group.add(List.copyOf(path), row, rows);
            }
        }
        for (SummaryFold<R> summary : summaries) {
            summary.add(row);
        }
        for (PictureFold picture : pictures) {
            picture.add(row, column -> words(column, row));
        }
        footnotes.add(row, pass.labels(), () -> name(row));
        citing.add(row, groups.isEmpty() ? 0 : groups.getLast().groups.size());
        if (!row.remarks().isEmpty()) {
            highlighted.addAll(row.remarks());
            measurer.text(columns.size(), pass.remark());
        }
        // Keys of a stream are not kept: a million of them would stand in memory.
        if (bound.listed() && key.isPresent()) {
            unique(words(key.get(), row));
        }
    }

    private String words(int column, RowFacts row) {
        double number = row.cell(column).number();
        return Double.isNaN(number)
                ? measurer.words(column)
                : bound.notation().print(number, columns.get(column).format());
    }

    private void unique(String name) {
        Long before = keys.put(name, rows);
        if (before != null) {
            throw new RenderException(
                    bound.path().then("row", rows),
                    "key \"" + name + "\" stands in row " + before + " too, must be unique");
        }
    }

    private void list(String column, RichText words, RowFacts row) {
        conflictCount++;
        measurer.reasons().add(Reason.CONFLICT);
        if (conflicts.size() < TableFigures.LISTED_CONFLICTS) {
            Optional<String> name = key.map(at -> words(at, row));
            conflicts.add(new TableFigures.Conflict(
                    name.map(of -> bound.path().then("row", of))
                            .orElseGet(() -> bound.path().then("row", rows)),
                    name(row),
                    column,
                    words));
        }
    }

    private String name(RowFacts row) {
        return key.map(at -> words(at, row))
                .orElseGet(() -> bound.notation().say(Word.ROW, bound.notation().print(rows)));
    }

    private void notLinked(String column, URI address) {
        if (findings.size() < TableFigures.LISTED_CONFLICTS) {
            Where at = bound.path().then("row", rows).then("column", column);
            findings.add(new Finding(at.text(), WebAddress.notLinked(address)));
        } else {
            unlisted++;
        }
    }

    /** The rows' shape as far as this pass has seen; another pass is owed when its words differ from the assumed. */
    Shape shape() {
        BitSet words = new BitSet();
        rankings.values().forEach(Ranking::sorted);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).checkCurrencies(bound.path().then("column", table.nameOf(i)));
            words.set(i, columns.get(i).isMixed());
        }
        return new Shape(words, rankings, !highlighted.isEmpty(), citing.citing(footnotes));
    }

    private Column<R> column(int at) {
        return table.columns().get(at).column();
    }

    /** How long the texts of the column of remarks are. */
    Extent remarks() {
        return measurer.extent(columns.size(), Format.text());
    }
}
