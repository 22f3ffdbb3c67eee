package org.attest.report.internal.resolve.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.ColumnMetadata;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Graphic;
import org.attest.report.definition.Known;
import org.attest.report.definition.Report;
import org.attest.report.definition.Section;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.SectionBlock.PerGroup;
import org.attest.report.definition.SectionBlock.RowSource;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableFigure;
import org.attest.report.internal.function.BadValue;
import org.attest.report.internal.resolve.row.TextOf;
import org.attest.report.problem.Where;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/** Puts a section for each group of the data in the place of the one that describes them. */
record Expansion<D>(Report<D> report, D data, Edition edition) {
    static <D> Report<D> of(Report<D> report, D data, Edition edition) {
        if (report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .noneMatch(PerGroup.class::isInstance)) {
            return report;
        }
        Expansion<D> expansion = new Expansion<>(report, data, edition);
        return report.with(report.sections().stream()
                .flatMap(section ->
                        section.parts().size() == 1 && section.parts().getFirst() instanceof PerGroup<D, ?> per
                                ? expansion.sections(per).stream()
                                : Stream.of(expansion.within(section)))
                .toList());
    }

    /** Groups of a report that stands in another are parts of one section. */
    private Section<D> within(Section<D> section) {
        List<SectionBlock<D>> parts = new ArrayList<>();
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof PerGroup<D, ?> per) {
                sections(per).forEach(of -> {
                    parts.add(new SectionBlock.Subheading<>(of.heading()));
                    parts.addAll(of.parts());
                });
            } else {
                parts.add(part);
            }
        }
        return new Section<>(section.heading(), section.finding(), parts);
    }

    private <R> List<Section<D>> sections(PerGroup<D, R> per) {
        Map<String, List<R>> groups = new LinkedHashMap<>();
        try {
            TextOf<R> group = new TextOf<>(per.by(), edition.notation());
            per.rows()
                    .apply(data, edition)
                    .forEach(row -> groups.computeIfAbsent(group.name(row), words -> new ArrayList<>())
                            .add(row));
        } catch (BadValue e) {
            throw e.at(Where.of("report", report.id()).then("section", per.by().label()));
        }
        List<Section<D>> sections = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> own = tables(per.parts().stream());
        Set<String> others = tables(report.sections().stream().flatMap(section -> section.parts().stream()));
        Predicate<String> isFree =
                key -> !keys.contains(key) && own.stream().noneMatch(table -> others.contains(table + "-" + key));
        Comparator<Map.Entry<String, List<R>>> order =
                Comparator.comparingInt(of -> per.by().place(of.getKey()));
        groups.entrySet().stream().sorted(order).forEach(of -> {
            String words = of.getKey();
            String ofWords = ColumnMetadata.keyOf(words, "group");
            String key = ofWords.matches("[a-z0-9-]+") && isFree.test(ofWords)
                    ? ofWords
                    : IntStream.iterate(sections.size() + 1, next -> next + 1)
                            .mapToObj(Integer::toString)
                            .filter(isFree)
                            .findFirst()
                            .orElseThrow();
            keys.add(key);
            OfGroup<D, R> made = new OfGroup<>(words, key, of.getValue(), own);
            sections.add(
                    new Section<>(words, per.parts().stream().map(made::part).toList()));
        });
        if (sections.isEmpty()) {
            String none = edition.notation().say(Word.NO_ROWS);
            sections.add(new Section<>(
                    per.by().label(), List.of(new SectionBlock.Text<>((of, at) -> none, of -> List.of()))));
        }
        return sections;
    }

    private static Set<String> tables(Stream<? extends SectionBlock<?>> parts) {
        return parts.flatMap(part -> SectionBlock.table(part).map(Table::key).stream())
                .collect(Collectors.toSet());
    }

    /**
     * What is described of any group, of this one.
     *
     * @param own the tables that stand in the section
     */
    private record OfGroup<D, R>(String words, String key, List<R> rows, Set<String> own) {
        SectionBlock<D> part(SectionBlock<List<R>> part) {
            return switch (part) {
                case SectionBlock.Subheading<List<R>>(String text) -> new SectionBlock.Subheading<>(text);
                case SectionBlock.Text<List<R>>(var text, var citations) ->
                    new SectionBlock.Text<>((of, at) -> text.apply(rows, at), of -> citations.apply(rows));
                case SectionBlock.Callout<List<R>>(var tone, var lead, var text, var citations) ->
                    new SectionBlock.Callout<>(
                            tone, lead, (of, at) -> text.apply(rows, at), of -> citations.apply(rows));
                case SectionBlock.Styled<List<R>>(var text) ->
                    new SectionBlock.Styled<>(known -> text.apply(new KnownOfGroup<>(known, this)));
                case SectionBlock.Items<List<R>>(boolean numbered, var items) ->
                    new SectionBlock.Items<>(numbered, known -> items.apply(new KnownOfGroup<>(known, this)));
                case SectionBlock.Photo<List<R>>(String caption, var image) ->
                    new SectionBlock.Photo<>(named(caption), of -> image.apply(rows));
                case SectionBlock.Rows<List<R>, ?> of -> table(of);
                case SectionBlock.Summed<List<R>, ?> of -> summary(of);
                case SectionBlock.Picture<List<R>> picture ->
                    new SectionBlock.Picture<>(
                            named(picture.title()),
                            graphic(picture.graphic()).key(keyed(picture.key())),
                            picture.orNothing());
                case SectionBlock.FigureOfTable<List<R>>(String label, TableFigure figure) ->
                    new SectionBlock.FigureOfTable<>(named(label), ofGroup(figure));
                case SectionBlock.FigureOfClaim<List<R>>(String label, var unit, var claim) ->
                    new SectionBlock.FigureOfClaim<>(named(label), unit, of -> claim.apply(rows));
                case SectionBlock.FigureOfMeasure<List<R>>(String label, var format, var measure, var citations) ->
                    new SectionBlock.FigureOfMeasure<>(
                            named(label), format, (of, at) -> measure.apply(rows, at), of -> citations.apply(rows));
                case SectionBlock.Uncited<List<R>>(String label, String reason, var text) ->
                    new SectionBlock.Uncited<>(named(label), reason, (of, at) -> text.apply(rows, at));
                case PerGroup<List<R>, ?> per -> throw new IllegalStateException("groups stand side by side");
            };
        }

        private <S> SectionBlock<D> table(SectionBlock.Rows<List<R>, S> of) {
            return new SectionBlock.Rows<>(keyed(of.table()), source(of.source()), of.ifAny());
        }

        private <S> SectionBlock<D> summary(SectionBlock.Summed<List<R>, S> of) {
            return new SectionBlock.Summed<>(of.summary().of(keyed(of.summary().base()), this::keyed));
        }

        private <S> RowSource<D, S> source(RowSource<List<R>, S> source) {
            return switch (source) {
                case RowSource.Listed<List<R>, S>(var read) -> new RowSource.Listed<>((of, at) -> read.apply(rows, at));
                case RowSource.Streamed<List<R>, S>(var read) ->
                    new RowSource.Streamed<>((of, at) -> read.apply(rows, at));
            };
        }

        private <S> Graphic<S> graphic(Graphic<S> graphic) {
            return graphic.of(keyed(graphic.table()));
        }

        private <S> Table<S> keyed(Table<S> table) {
            return own.contains(table.key()) ? table.as(keyed(table.key()), this::named) : table;
        }

        private String keyed(String of) {
            return of + "-" + key;
        }

        private String named(String title) {
            return words + ": " + title;
        }

        private TableFigure ofGroup(TableFigure figure) {
            return figure.of(keyed(figure.table()));
        }
    }

    /** What a paragraph in the section of a group can be made of. */
    private record KnownOfGroup<D, R>(Known<D> known, OfGroup<D, R> group) implements Known<List<R>> {
        @Override
        public List<R> data() {
            return group.rows();
        }

        @Override
        public Edition edition() {
            return known.edition();
        }

        @Override
        public Phrase.Figure of(TableFigure figure) {
            return known.of(group.ofGroup(figure));
        }
    }
}
