package org.attest.report.internal.resolve.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.value.Absence;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.GroupKey;
import org.attest.report.definition.Period;
import org.attest.report.definition.Summary;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.wording.Notation;

/** Adds up the groups of a summary while the table is folded that it is of. */
public final class SummaryFold<R> {
    /** What the aggregates come to over some rows, and on which notes each stands. */
    record Sums(List<RunningTotal> totals, List<Set<Integer>> notes) {}

    final Summary<R> summary;
    private final Notation notation;
    private final Notebook notebook;
    private final Map<SumKey, Map<SumKey, Sums>> sums = new LinkedHashMap<>();
    private final Map<SumKey, Sums> ofColumns = new LinkedHashMap<>();
    private final Map<String, Absence> whyMissing = new HashMap<>();
    private final List<List<Integer>> inputs;

    SummaryFold(Summary<R> summary, Notation notation, Notebook notebook) {
        this.summary = summary;
        this.notation = notation;
        this.notebook = notebook;
        this.inputs = summary.aggregates().stream()
                .map(of -> TotalCells.inputs(of, summary.base()))
                .toList();
    }

    void add(RowFacts row) {
        SumKey by = key(summary.by(), row);
        Map<SumKey, Sums> ofGroup = sums.computeIfAbsent(by, of -> new LinkedHashMap<>());
        add(ofGroup, SumKey.ALL, row);
        add(ofColumns, SumKey.ALL, row);
        summary.across().map(across -> key(across, row)).ifPresent(across -> {
            add(ofGroup, across, row);
            add(ofColumns, across, row);
        });
    }

    private void add(Map<SumKey, Sums> of, SumKey column, RowFacts row) {
        Sums found = of.computeIfAbsent(column, key -> none());
        for (int i = 0; i < inputs.size(); i++) {
            found.totals().get(i).add(row);
            for (int input : inputs.get(i)) {
                row.cell(input).notes().stream()
                        .filter(notebook::isEvidence)
                        .forEach(found.notes().get(i)::add);
            }
        }
    }

    private Sums none() {
        List<Aggregate<R>> all = summary.aggregates();
        return new Sums(
                all.stream().map(of -> RunningTotal.of(of, summary.base())).toList(),
                all.stream().<Set<Integer>>map(of -> new TreeSet<>()).toList());
    }

    /** Of the rows of a group, or of all; nothing where a pivot has no row. */
    Sums sums(SumKey row, SumKey column) {
        Map<SumKey, Sums> found = row.isAll() ? ofColumns : sums.getOrDefault(row, Map.of());
        return Optional.ofNullable(found.get(column)).orElseGet(this::none);
    }

    Collection<SumKey> rows() {
        return sums.keySet();
    }

    Collection<SumKey> columns() {
        return ofColumns.keySet();
    }

    private SumKey key(GroupKey<R> by, RowFacts row) {
        CellFacts cell = row.cell(summary.base().indexOf(by.column()));
        Optional<Object> value = Optional.ofNullable(cell.known()).flatMap(known -> value(by, known));
        if (value.isPresent()) {
            return new SumKey(value, Reason.UNDETERMINED);
        }
        Figure figure = cell.figure();
        Absence why = figure == null ? Reason.UNDETERMINED : figure.whyNotExact();
        // Those that read alike are one group.
        return new SumKey(value, whyMissing.computeIfAbsent(notation.print(why), words -> why));
    }

    private static Optional<Object> value(GroupKey<?> by, Object known) {
        if (by instanceof Period<?> period) {
            DateSpan dates = known instanceof LocalDate day ? DateSpan.on(PartialDate.of(day)) : (DateSpan) known;
            return period.monthly()
                    ? dates.certain(YearMonth::from).map(month -> DateSpan.parse(month.toString()))
                    : dates.certain(day -> (long) day.getYear());
        }
        return Optional.of(known instanceof Number number ? number.longValue() : known);
    }
}
