package org.attest.report.internal.resolve.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Group;
import org.attest.report.definition.Report;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Summary;
import org.attest.report.definition.Table;
import org.attest.report.internal.resolve.row.BoundTable;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.StaticShape;
import org.attest.report.internal.resolve.table.Summed;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.internal.resolve.table.TableResolver;
import org.attest.report.internal.resolve.table.Wanted;
import org.attest.report.problem.Where;

/** The tables of a report, each folded after the one that it sums up, wherever that stands. */
final class ResolvedTables<D> {
    private final Report<D> report;
    private final D data;
    private final Edition edition;
    private final Where path;
    private final Notebook notebook;
    private final Map<String, TableFigures> tables = new LinkedHashMap<>();

    ResolvedTables(Report<D> report, D data, Edition edition, Where path, Notebook notebook) {
        this.report = report;
        this.data = data;
        this.edition = edition;
        this.path = path;
        this.notebook = notebook;
    }

    void fold() {
        parts().filter(part -> keyOf(part).isPresent()).forEach(this::fold);
    }

    Collection<TableFigures> all() {
        return tables.values();
    }

    TableFigures of(Table<?> table) {
        return Objects.requireNonNull(tables.get(table.key()));
    }

    private Stream<SectionBlock<D>> parts() {
        return report.sections().stream().flatMap(section -> section.parts().stream());
    }

    /** Folds the table of a part, after the one that it sums up. */
    private TableFigures fold(SectionBlock<D> part) {
        String key = keyOf(part).orElseThrow();
        TableFigures known = tables.get(key);
        if (known == null) {
            known = switch (part) {
                case SectionBlock.Rows<D, ?> rows -> resolved(rows, number(part), Optional.empty());
                case SectionBlock.Summed<D, ?> summed -> summed(summed);
                default -> throw new IllegalStateException("no part with rows");
            };
            tables.put(key, known);
        }
        return known;
    }

    private <R> TableFigures summed(SectionBlock.Summed<D, R> part) {
        Summary<R> summary = part.summary();
        TableFigures base = fold(
                parts().filter(of -> keyOf(of).equals(Optional.of(summary.base().key())))
                        .findFirst()
                        .orElseThrow());
        Summed<?> summed = Summed.of(base, summary, path);
        List<Group> rows = summed.rows();
        return resolved(
                new SectionBlock.Rows<>(
                        summed.table(), new SectionBlock.RowSource.Listed<>((of, edition) -> rows), false),
                number(part),
                Optional.of(summed));
    }

    private <R> TableFigures resolved(SectionBlock.Rows<D, R> rows, int number, Optional<Summed<?>> summed) {
        BoundTable<R> bound = BoundTable.of(rows, data, edition, path, notebook);
        TableResolver<R> resolver = new TableResolver<>(bound, rows.table(), number, summed, edition.notation());
        Optional<Set<Absence>> settled =
                report.bare() && !bound.listed() ? StaticShape.reasons(rows.table()) : Optional.empty();
        return settled.map(resolver::unfolded)
                .orElseGet(() -> resolver.resolve(
                        Wanted.of(report, rows.table(), edition),
                        path,
                        pictures(rows.table()),
                        summaries(rows.table())));
    }

    /** Whether it has no rows, and is not there then. */
    boolean isLeftOut(Table<?> table) {
        return parts().anyMatch(part -> part instanceof SectionBlock.Rows<D, ?> rows && isLeftOut(rows, table.key()));
    }

    private boolean isLeftOut(SectionBlock.Rows<D, ?> rows, String key) {
        return rows.ifAny()
                && rows.table().key().equals(key)
                && !fold(rows).table().hasRows();
    }

    private static Optional<String> keyOf(SectionBlock<?> part) {
        return SectionBlock.table(part).map(Table::key);
    }

    /** The tables of the report, counted from 1 without those that are left out. */
    private int number(SectionBlock<D> part) {
        return report.bare()
                ? 0
                : 1
                        + (int) parts().takeWhile(before -> !before.equals(part))
                                .filter(before -> before instanceof SectionBlock.Rows<D, ?> rows
                                        ? !isLeftOut(rows, rows.table().key())
                                        : keyOf(before).isPresent())
                                .count();
    }

    /** The summaries of a table, which is the same wherever it stands. */
    @SuppressWarnings("unchecked") // A summary of the table is one of its rows.
    private <R> List<Summary<R>> summaries(Table<R> table) {
        return parts().<Summary<R>>mapMulti((part, found) -> {
                    if (part instanceof SectionBlock.Summed<D, ?> summed
                            && summed.summary().base().key().equals(table.key())) {
                        found.accept((Summary<R>) summed.summary());
                    }
                })
                .toList();
    }

    private List<SectionBlock.Picture<D>> pictures(Table<?> table) {
        return parts().<SectionBlock.Picture<D>>mapMulti((part, found) -> {
                    if (part instanceof SectionBlock.Picture<D> picture
                            && picture.graphic().table().key().equals(table.key())) {
                        found.accept(picture);
                    }
                })
                .toList();
    }
}
