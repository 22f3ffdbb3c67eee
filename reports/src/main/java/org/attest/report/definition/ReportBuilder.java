package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.document.CheckResult.Severity;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Phrase;

/** Filled by the lambda of {@link Report#of}; used by one thread, within that call. */
public final class ReportBuilder<D> {
    private final String id;
    private Function<D, String> title;
    private Function<D, String> subtitle = data -> "";
    private Function<D, String> about = data -> "";
    private Function<D, String> marking = data -> "";
    private final List<Section<D>> sections = new ArrayList<>();
    private Function<D, List<SourceReference>> sources = data -> List.of();
    private final List<Check<D>> checks = new ArrayList<>();
    private final List<Report<D>> included = new ArrayList<>();

    /** What messages call it. */
    private static final String GLANCE = "glance";

    private Optional<Section<D>> glance = Optional.empty();
    private boolean emptyParts;
    private final Set<String> said = new HashSet<>();

    ReportBuilder(String id) {
        this.id = id;
        this.title = data -> id;
    }

    /** The report's title; its id when not given. */
    public ReportBuilder<D> title(Function<D, String> words) {
        once("title");
        this.title = words;
        return this;
    }

    /** The same title whatever the data. */
    public ReportBuilder<D> title(String words) {
        return title(data -> words);
    }

    /** A line below the title; none when not given. */
    public ReportBuilder<D> subtitle(Function<D, String> words) {
        once("subtitle");
        this.subtitle = words;
        return this;
    }

    /** What the report is about, in up to three lines of the cover; none when not given. */
    public ReportBuilder<D> about(Function<D, String> words) {
        once("about");
        this.about = words;
        return this;
    }

    /** What the data is, such as a draft, in head and foot of each page and on each sheet; nothing where it is empty. */
    public ReportBuilder<D> marking(Function<D, String> words) {
        once("marking");
        this.marking = words;
        return this;
    }

    /** How the sources that the data cites are to be listed; every source that is cited must be among them. */
    public ReportBuilder<D> sources(Function<D, List<SourceReference>> references) {
        once("sources");
        this.sources = references;
        return this;
    }

    /** The same subtitle whatever the data. */
    public ReportBuilder<D> subtitle(String words) {
        return subtitle(data -> words);
    }

    /** Adds a section, filled by the lambda; sections are numbered in the order in which they come. */
    public ReportBuilder<D> section(String heading, Consumer<SectionBuilder<D>> content) {
        SectionBuilder<D> builder = new SectionBuilder<>();
        content.accept(builder);
        sections.add(builder.section(heading));
        return this;
    }

    /**
     * Adds a section for each group of rows by the words of a column, in the order of their first rows. It is headed by the group; the
     * lambda fills it, and the rows of the group are its data. Its tables have the group in their keys and titles ({@code shops-harbour}),
     * its figures and charts in their labels; nothing outside of it can point at them.
     */
    public <R> ReportBuilder<D> sectionPer(
            TextColumn<R> by, Function<D, ? extends Iterable<R>> rows, Consumer<SectionBuilder<List<R>>> content) {
        SectionBuilder<List<R>> builder = new SectionBuilder<>();
        content.accept(builder);
        List<SectionBlock<List<R>>> parts = builder.section(by.label()).parts();
        sections.add(new Section<>(
                by.label(), List.of(new SectionBlock.PerGroup<>(by, (data, edition) -> rows.apply(data), parts))));
        return this;
    }

    /**
     * Adds a section that is a whole report over the same data and in the same language: what it says at a glance, then each of its
     * sections under a heading of the second level; its checks and sources join those of this report. Keys of tables and pictures must differ
     * from all others; a figure or check whose label another has before it gets the heading in front of its own.
     */
    public ReportBuilder<D> include(String heading, Report<D> report) {
        List<SectionBlock<D>> parts = new ArrayList<>();
        for (Section<D> each : report.sections()) {
            parts.add(each.finding()
                    .<SectionBlock<D>>map(finding ->
                            new SectionBlock.Styled<>(known -> known.prose().bold(finding.apply(known))))
                    .orElseGet(() -> new SectionBlock.Subheading<>(each.heading())));
            parts.addAll(each.parts());
        }
        Set<String> figures = Stream.concat(glance.stream(), sections.stream())
                .flatMap(section -> section.parts().stream())
                .filter(SectionBlock.Figure.class::isInstance)
                .map(part -> ((SectionBlock.Figure<D>) part).label())
                .collect(Collectors.toSet());
        parts.replaceAll(part -> part instanceof SectionBlock.Figure<D> figure && figures.contains(figure.label())
                ? figure.as(heading + ": " + figure.label())
                : part);
        sections.add(new Section<>(heading, parts));
        Set<String> checked = checks.stream().map(Check::label).collect(Collectors.toSet());
        report.checks()
                .forEach(check ->
                        checks.add(checked.contains(check.label()) ? check.as(heading + ": " + check.label()) : check));
        included.add(report);
        return this;
    }

    /**
     * What a reader should carry away, on a page before all sections: a finding as its heading, then sentences, up to four figures
     * and remarks that stand out, of which those that have nothing to say are left out. The finding is also what the files say of themselves. It is followed by how many sources its
     * figures stand on, and whether any is inferred.
     */
    public ReportBuilder<D> glance(Function<Known<D>, Phrase> finding, Consumer<SectionBuilder<D>> content) {
        once("glance");
        SectionBuilder<D> builder = new SectionBuilder<>();
        content.accept(builder);
        List<SectionBlock<D>> parts = builder.section(GLANCE).parts().stream()
                .map(part -> part instanceof SectionBlock.Picture<D> picture ? picture.atAGlance() : part)
                .toList();
        glance = Optional.of(new Section<>(GLANCE, Optional.of(finding), parts));
        return this;
    }

    /**
     * Sets a quantity beside another that must agree with it, in the checks: as a rule what a source states beside what a table
     * computes. They agree when they differ by no more than their roundings allow; a bound differs when no number within it agrees.
     */
    public ReportBuilder<D> reconcile(String label, Quantity<? super D> stated, Quantity<? super D> computed) {
        return reconcile(label, Severity.ERROR, stated, computed);
    }

    /** The same; where it is a warning, the result of a run does not count it as a failure. */
    public ReportBuilder<D> reconcile(
            String label, Severity severity, Quantity<? super D> stated, Quantity<? super D> computed) {
        checks.add(new Check.Reconciliation<>(label, severity, stated, computed));
        return this;
    }

    /** Adds a condition on the data to the checks. */
    public ReportBuilder<D> check(String label, BiFunction<D, Edition, Check.Outcome> verdict) {
        return check(label, Severity.ERROR, verdict);
    }

    /** The same; where it is a warning, the result of a run does not count it as a failure. */
    public ReportBuilder<D> check(String label, Severity severity, BiFunction<D, Edition, Check.Outcome> verdict) {
        checks.add(new Check.Condition<>(label, severity, verdict));
        return this;
    }

    /** Shows notes, sources and checks also where there are none; a sentence says so. Else they are left out. */
    public ReportBuilder<D> emptyParts() {
        once("emptyParts");
        emptyParts = true;
        return this;
    }

    private void once(String verb) {
        if (!said.add(verb)) {
            throw new ReportDefinitionException(
                    List.of(new Problem(Where.of("report", id), verb + "(..) is called twice, must be called once")));
        }
    }

    Report<D> report(int version, Locale language) {
        List<Section<D>> all = Stream.concat(glance.stream(), sections.stream()).toList();
        List<Problem> problems = included.stream()
                .filter(report -> !report.language().getLanguage().equals(language.getLanguage()))
                .map(report -> new Problem(
                        Where.of("report", id).then("report", report.id()),
                        "is in language " + report.language() + ", must be in that of the whole, " + language))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!problems.isEmpty()) {
            problems.addAll(ReportRules.check(id, version, false, language, all, checks));
            throw new ReportDefinitionException(problems);
        }
        return new Report<>(
                id, version, false, emptyParts, language, title, subtitle, about, marking, all, this::listed, checks);
    }

    /** Its own sources and those of the reports that stand in it, each once. */
    private List<SourceReference> listed(D data) {
        List<SourceReference> listed = new ArrayList<>(sources.apply(data));
        included.stream()
                .flatMap(report -> report.sources().apply(data).stream())
                .filter(source -> !listed.contains(source))
                .distinct()
                .forEach(listed::add);
        return listed;
    }
}
