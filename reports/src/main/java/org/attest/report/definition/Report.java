package org.attest.report.definition;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;

/**
 * The definition of a report over data of type {@code D}. Immutable and safe to share between threads.
 *
 * @param language the language in which the definition's own words are written
 */
public record Report<D>(
        String id,
        int version,
        Locale language,
        Class<D> dataType,
        Function<D, String> title,
        Function<D, String> subtitle,
        List<Section<D>> sections,
        Function<D, List<SourceReference>> sources,
        List<Check<D>> checks) {
    public Report {
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
        List<Problem> problems = ReportRules.check(id, version, language, sections, checks);
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
    }

    /** Defines a report; all problems of the definition are reported at once. */
    public static <D> Report<D> of(
            String id, int version, Locale language, Class<D> dataType, Consumer<ReportBuilder<D>> definition) {
        ReportBuilder<D> builder = new ReportBuilder<>(id);
        definition.accept(builder);
        return builder.report(version, language, dataType);
    }
}
