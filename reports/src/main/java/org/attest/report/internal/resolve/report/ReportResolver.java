package org.attest.report.internal.resolve.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.report.definition.Check;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Section;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.SourceReference;
import org.attest.report.document.Block;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Resolves a report: a pure function of definition, data and edition. */
public final class ReportResolver<D> {
    private final Report<D> report;
    private final D data;
    private final Edition edition;
    private final Notation notation;
    private final Where path;
    private final List<SourceReference> sources;
    private final Notebook notebook;
    private final ResolvedTables<D> tables;
    private final KeyFigures<D> figures;
    private final Checks<D> checks;

    private ReportResolver(Report<D> report, D data, Edition edition) {
        this.report = report;
        this.data = data;
        this.edition = edition;
        this.notation = edition.notation();
        this.path = Where.of("report", report.id());
        this.sources = of("sources", report.sources());
        this.notebook = new Notebook(sources.stream().map(SourceReference::id).toList(), notation);
        this.tables = new ResolvedTables<>(report, data, edition, path, notebook);
        this.figures = new KeyFigures<>(data, edition, figure -> table(figure.table()), notebook);
        this.checks = new Checks<>(data, edition, figure -> table(figure.table()), notebook);
    }

    public static <D> Document resolve(Report<D> report, D data, Edition edition) {
        return new ReportResolver<>(Expansion.of(report, data, edition), data, edition).document();
    }

    private Document document() {
        // Tables first: figures, checks and texts stand on them.
        tables.fold();
        List<org.attest.report.document.Section> sections = sections();
        report.checks().forEach(this::check);
        if (!report.bare()) {
            checks.add(tables.all());
        }
        checks.failures().ifPresent(words -> figures.remark(notation.say(Word.FAILING_CHECKS_REMARK, words)));
        BackMatter backMatter = of("sources", of -> new BackMatter(path, notation, sources, notebook.close()));
        return new Document(
                report.id(),
                report.version(),
                report.bare(),
                report.emptyParts(),
                edition.asOf(),
                edition.organisation(),
                notation,
                edition.theme(),
                cover(backMatter),
                sections,
                figures.summary(),
                backMatter.notes(),
                backMatter.sources(),
                checks.table(),
                backMatter.evidence,
                checks.results(),
                findings(backMatter));
    }

    private TableFigures table(org.attest.report.definition.Table<?> table) {
        return tables.of(table);
    }

    private List<org.attest.report.document.Section> sections() {
        List<org.attest.report.document.Section> sections = new ArrayList<>();
        int numbered = 0;
        for (Section<D> section : report.sections()) {
            int number = section.finding().isPresent() ? 0 : number(numbered);
            List<Block> blocks = blocks(number, section);
            numbered += section.finding().isPresent() ? 0 : 1;
            sections.add(new org.attest.report.document.Section(
                    number,
                    section.finding()
                            .map(finding -> of("glance", of -> known().find(finding)))
                            .orElse(section.heading()),
                    blocks));
        }
        return sections;
    }

    private FindingFigures<D> known() {
        return new FindingFigures<>(data, edition, figure -> table(figure.table()), notebook, sources);
    }

    /** Counted from 1; the one table of a bare report needs no number. */
    private int number(int before) {
        return report.bare() ? 0 : before + 1;
    }

    /** Figures that stand side by side in the definition become one block. */
    private List<Block> blocks(int number, Section<D> section) {
        List<Block> blocks = new ArrayList<>();
        List<KeyFigure> row = new ArrayList<>();
        int subheadings = 0;
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.Figure<D> figure) {
                row.add(located(part, section, () -> figures.resolve(figure)));
                continue;
            }
            flush(row, blocks);
            if (part instanceof SectionBlock.Subheading<D>) {
                subheadings++;
            }
            String heading = notation.digits(number + "." + subheadings);
            located(part, section, () -> block(part, heading))
                    .filter(block -> !isInsteadOfPicture(part, block))
                    .ifPresent(blocks::add);
        }
        flush(row, blocks);
        return blocks;
    }

    /** Words why it is not drawn, where nothing may stand in its place. */
    private static boolean isInsteadOfPicture(SectionBlock<?> part, Block block) {
        return part instanceof SectionBlock.Picture<?> picture
                && picture.orNothing()
                && block instanceof Block.Paragraph;
    }

    /** @param number of the subheading that the part is or stands below */
    private Optional<Block> block(SectionBlock<D> part, String number) {
        return switch (part) {
            case SectionBlock.Figure<D> figure ->
                throw new IllegalStateException("a figure stands in a row of figures");
            case SectionBlock.PerGroup<D, ?> per -> throw new IllegalStateException("stands for many sections");
            case SectionBlock.Subheading<D>(String text) -> Optional.of(new Block.Subheading(number, text));
            case SectionBlock.Text<D>(var text, var citations) ->
                said(text).map(words -> new Block.Paragraph(cited(words, citations.apply(data))));
            case SectionBlock.Callout<D>(var tone, var lead, var text, var citations) ->
                said(text).map(words -> new Block.Callout(tone, lead, cited(words, citations.apply(data))));
            case SectionBlock.Photo<D>(var caption, var image) ->
                Optional.of(new Block.Picture(image.apply(data), caption));
            case SectionBlock.Styled<D>(var text) -> known().paragraph(text);
            case SectionBlock.Items<D>(boolean numbered, var items) -> known().list(numbered, items);
            case SectionBlock.Rows<D, ?> rows ->
                tables.isLeftOut(rows.table())
                        ? Optional.empty()
                        : Optional.of(table(rows.table()).table());
            case SectionBlock.Summed<D, ?> summed ->
                Optional.of(table(summed.summary().table()).table());
            case SectionBlock.Picture<D> picture ->
                tables.isLeftOut(picture.graphic().table())
                        ? Optional.empty()
                        : Optional.ofNullable(
                                table(picture.graphic().table()).charts().get(picture.key()));
        };
    }

    private Optional<String> said(BiFunction<D, Edition, String> text) {
        return Optional.of(text.apply(data, edition)).filter(words -> !words.isBlank());
    }

    /** What goes wrong in an author's function is told with the section and the part. */
    private <T> T located(SectionBlock<D> part, Section<D> section, Supplier<T> made) {
        try {
            return made.get();
        } catch (BadValue e) {
            Where here = path.then("section", section.heading());
            throw e.at(
                    switch (part) {
                        case SectionBlock.Figure<D> figure -> here.then("figure", figure.label());
                        case SectionBlock.Callout<D> callout -> here.then("callout", callout.lead());
                        default -> here.then("part", section.parts().indexOf(part) + 1L);
                    });
        }
    }

    /** What a function of the whole report gives. */
    private <T> T of(String kind, Function<D, T> function) {
        try {
            return function.apply(data);
        } catch (BadValue e) {
            throw e.at(path.then(kind));
        }
    }

    private void check(Check<D> check) {
        try {
            checks.add(check);
        } catch (BadValue e) {
            throw e.at(path.then("check", check.label()));
        }
    }

    private static void flush(List<KeyFigure> row, List<Block> blocks) {
        if (!row.isEmpty()) {
            blocks.add(new Block.KeyFigures(row));
            row.clear();
        }
    }

    private RichText cited(String words, List<Citation> citations) {
        return notebook.cited(words, notebook.of(citations));
    }

    private List<Document.Finding> findings(BackMatter backMatter) {
        List<Document.Finding> findings = new ArrayList<>();
        tables.all()
                .forEach(table -> table.conflicts()
                        .forEach(conflict -> findings.add(new Document.Finding(
                                conflict.where()
                                        .then("column", conflict.column())
                                        .text(),
                                conflict.words().plain()))));
        tables.all().forEach(table -> findings.addAll(table.findings()));
        findings.addAll(backMatter.findings);
        return findings;
    }

    private Cover cover(BackMatter backMatter) {
        long conflicts =
                tables.all().stream().mapToLong(TableFigures::conflictCount).sum();
        return new Cover(
                of("title", report.title()),
                of("subtitle", report.subtitle()),
                of("about", report.about()),
                Stream.of(edition.classification(), of("marking", report.marking()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" \u00B7 ")),
                report.bare()
                        ? List.of()
                        : FrontMatter.lines(
                                report,
                                edition,
                                figures.size(),
                                backMatter.noted(),
                                backMatter.cited(),
                                checks,
                                conflicts));
    }
}
