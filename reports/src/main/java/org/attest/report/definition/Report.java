package org.attest.report.definition;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.report.internal.function.Guarded;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;

/**
 * The definition of a report over data of type {@code D}. Immutable and safe to share between threads.
 *
 * @param bare whether it is one table and nothing else: no cover, contents, notes, sources and checks
 * @param emptyParts whether notes, sources and checks are shown also where there are none
 * @param language the language in which the definition's own words are written
 * @param marking what the data is, in head and foot of each page and on each sheet, besides the edition's own marking
 */
public record Report<D>(
        String id,
        int version,
        boolean bare,
        boolean emptyParts,
        Locale language,
        Function<D, String> title,
        Function<D, String> subtitle,
        Function<D, String> about,
        Function<D, String> marking,
        List<Section<D>> sections,
        Function<D, List<SourceReference>> sources,
        List<Check<D>> checks) {
    public Report {
        title = Guarded.function(title);
        subtitle = Guarded.function(subtitle);
        about = Guarded.function(about);
        marking = Guarded.function(marking);
        sources = Guarded.function(sources);
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
        List<Problem> problems = ReportRules.check(id, version, bare, language, sections, checks);
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
    }

    /** The same report with other sections. */
    public Report<D> with(List<Section<D>> others) {
        return new Report<>(
                id, version, bare, emptyParts, language, title, subtitle, about, marking, others, sources, checks);
    }

    /** Defines a report; all problems of the definition are reported at once. */
    public static <D> Report<D> of(String id, int version, Locale language, Consumer<ReportBuilder<D>> definition) {
        ReportBuilder<D> builder = new ReportBuilder<>(id);
        definition.accept(builder);
        return builder.report(version, language);
    }

    /**
     * Defines a report of one table without cover, contents, notes, sources and checks, for registers and other long lists.
     * Its columns bring no citations. The stream is opened once for each pass and must be the same each time.
     */
    public static <D, R> Report<D> bare(
            String id, int version, Locale language, Table<R> table, BiFunction<D, Edition, Stream<R>> rows) {
        SectionBlock<D> part = new SectionBlock.Rows<>(table, new SectionBlock.RowSource.Streamed<>(rows), false);
        return new Report<>(
                id,
                version,
                true,
                false,
                language,
                data -> table.title(),
                data -> "",
                data -> "",
                data -> "",
                List.of(new Section<>(table.title(), List.of(part))),
                data -> List.of(),
                List.of());
    }
}
