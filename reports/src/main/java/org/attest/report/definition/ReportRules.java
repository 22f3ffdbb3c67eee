package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Document;
import org.attest.report.document.Grouping;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;

/** What must hold between the parts of a report. */
final class ReportRules {
    private static final Set<String> RESERVED =
            Set.of(Document.SUMMARY, Document.NOTES, Document.SOURCES, Document.CHECKS);

    private static final int MOST_FIGURES = 4;
    private static final int MOST_CALLOUTS = 3;
    private static final int MOST_TEXTS = 3;

    private final Where path;
    private final boolean bare;

    /** By their keys; a key of subtotals stands for the table that they are of. */
    private final Map<String, Table<?>> tables = new HashMap<>();

    /** Tables that are left out where they have no rows. */
    private final Set<String> perhaps = new HashSet<>();
    /** The sections of tables that stand in a section for each group, by their keys. */
    private final Map<String, Section<?>> ofGroups = new HashMap<>();

    /** The section that is looked at. */
    private Optional<Section<?>> here = Optional.empty();

    private final Set<String> graphicKeys = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReportRules(Where path, boolean bare) {
        this.path = path;
        this.bare = bare;
    }

    static <D> List<Problem> check(
            String id, int version, boolean bare, Locale language, List<Section<D>> sections, List<Check<D>> checks) {
        ReportRules rules = new ReportRules(Where.of("report", id), bare);
        rules.identity(id, version, language);
        if (sections.isEmpty()) {
            rules.problem(rules.path, "has no sections, must have at least one");
        }
        List<Section<?>> all = new ArrayList<>();
        for (Section<D> section : sections) {
            if (!section.parts().isEmpty() && section.parts().getFirst() instanceof SectionBlock.PerGroup<D, ?> per) {
                Section<?> each = ofEach(per);
                each.parts()
                        .forEach(part ->
                                SectionBlock.table(part).ifPresent(table -> rules.ofGroups.put(table.key(), each)));
                all.add(each);
            } else {
                all.add(section);
            }
        }
        all.forEach(rules::tables);
        all.forEach(rules::figures);
        all.forEach(rules::charts);
        rules.here = Optional.empty();
        checks.forEach(rules::check);
        return rules.problems;
    }

    private static <R> Section<List<R>> ofEach(SectionBlock.PerGroup<?, R> per) {
        return new Section<>(per.by().label(), per.parts());
    }

    private void identity(String id, int version, Locale language) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            problem(path, "id must be lower-case letters and digits, parted by single hyphens, a letter first");
        }
        if (version < 1) {
            problem(path, "version is " + version + ", must be 1 or more");
        }
        try {
            new Notation(language);
        } catch (IllegalArgumentException e) {
            problem(path, "language: " + e.getMessage());
        }
    }

    private <D> void tables(Section<D> section) {
        // A bare report has no sections that its author knows of.
        Where where = bare ? path : path.then("section", section.heading());
        if (section.heading().isBlank()) {
            problem(where, "heading is blank, must name the section");
        }
        section.finding().ifPresent(finding -> glance(where, section.parts()));
        if (section.parts().isEmpty()) {
            problem(where, "is empty, must have at least one text, figure, table or chart");
        }
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.Subheading<D>(String text) && text.isBlank()) {
                problem(where, "has a blank subheading, must name what stands below it");
            }
            if (part instanceof SectionBlock.Photo<D> photo && photo.caption().isBlank()) {
                problem(where, "has a picture with a blank caption, must say what it shows");
            }
            if (part instanceof SectionBlock.Summed<D, ?> summed) {
                table(where, summed.summary().table());
            }
            if (part instanceof SectionBlock.Rows<D, ?> rows) {
                String key = rows.table().key();
                table(where, rows.table());
                if (Summary.isOf(rows.table())) {
                    problem(where.then("table", key), "is of a summary, must stand in the report by summary(..)");
                }
                if (rows.ifAny()) {
                    perhaps.add(key);
                }
                if (bare) {
                    uncited(where.then("table", key), rows.table());
                }
            }
        }
    }

    private void table(Where where, Table<?> table) {
        if (RESERVED.contains(table.key())) {
            problem(where.then("table", table.key()), "key is taken by the report itself, must be another");
        }
        names(table)
                .filter(name -> tables.putIfAbsent(name, table) != null)
                .forEach(name -> problem(where.then("table", name), "stands in the report twice, must stand once"));
    }

    private <D> void glance(Where where, List<SectionBlock<D>> parts) {
        ToLongFunction<Class<?>> count =
                kind -> parts.stream().filter(kind::isInstance).count();
        long figures = count.applyAsLong(SectionBlock.Figure.class);
        long callouts = count.applyAsLong(SectionBlock.Callout.class);
        long texts = count.applyAsLong(SectionBlock.Text.class);
        long pictures = count.applyAsLong(SectionBlock.Picture.class);
        long others = parts.size() - figures - callouts - texts - pictures;
        if (figures > MOST_FIGURES || callouts > MOST_CALLOUTS || texts > MOST_TEXTS || pictures > 1 || others > 0) {
            problem(
                    where,
                    "has " + figures + " figures, " + callouts + " callouts, " + texts + " texts, " + pictures
                            + " pictures and " + others + " other parts, must have at most " + MOST_FIGURES
                            + " figures, " + MOST_CALLOUTS + " callouts, " + MOST_TEXTS
                            + " texts, 1 picture and nothing else");
        }
    }

    private void uncited(Where where, Table<?> table) {
        table.footnotes().stream()
                .map(note -> where.then("column", note.column().label()))
                .forEach(at -> problem(at, "has footnotes, must have none: a bare report has no place for notes"));
        for (Table.Placed<?> placed : table.columns()) {
            if (placed.column().isCited()) {
                problem(
                        where.then("column", placed.column().label()),
                        "brings citations, must bring none: a bare report has no place for notes");
            }
        }
    }

    /** A grouped table brings its subtotals along as a table of their own. */
    private static Stream<String> names(Table<?> table) {
        return Stream.concat(
                Stream.of(table.key()),
                IntStream.range(0, table.groups().size()).mapToObj(level -> Grouping.key(table.key(), level)));
    }

    private <D> void figures(Section<D> section) {
        here = Optional.of(section);
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.FigureOfTable<D>(String label, TableFigure figure)) {
                stands(path.then("section", section.heading()).then("figure", label), figure.table());
            }
            if (part instanceof SectionBlock.Summed<D, ?>(Summary<?> summary)) {
                stands(
                        path.then("section", section.heading())
                                .then("table", summary.table().key()),
                        summary.base());
            }
            if (part instanceof SectionBlock.Uncited<D> uncited
                    && uncited.reason().isBlank()) {
                problem(
                        path.then("section", section.heading()).then("figure", uncited.label()),
                        "gives no reason, must say why it has no source");
            }
        }
    }

    private <D> void check(Check<D> check) {
        if (check instanceof Check.Reconciliation<D> reconciliation) {
            Where where = path.then("check", reconciliation.label());
            TableFigure computed = reconciliation.computed();
            stands(where, computed.table());
            if (computed instanceof TableFigure.Reporting) {
                problem(where, "computes words such as \"3 of 7\", must compute a total or a number of rows");
            }
            if (!computed.unit().equals(reconciliation.unit())) {
                problem(
                        where,
                        "states " + reconciliation.unit() + " but computes " + computed.unit()
                                + ", must be of one unit");
            }
        }
    }

    private void stands(Where where, Table<?> table) {
        String key = table.key();
        if (!tables.containsKey(key)) {
            problem(where, "points at table \"" + key + "\", must be a table of this report");
        }
        always(where, key, false);
    }

    private void always(Where where, String key, boolean goesWithIt) {
        if (ofGroups.containsKey(key) && !here.equals(Optional.of(ofGroups.get(key)))) {
            problem(
                    where,
                    "points at table \"" + key + "\", must be one that stands once, not in a section for each group");
        }
        if (perhaps.contains(key) && !goesWithIt) {
            problem(where, "points at table \"" + key + "\", must be one that is there also without rows");
        }
    }

    private <D> void charts(Section<D> section) {
        here = Optional.of(section);
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.Picture<D> picture) {
                String noun = picture.graphic().noun();
                Where where = path.then("section", section.heading()).then(noun, picture.title());
                if (picture.title().isBlank()) {
                    problem(where, "title is blank, must say what the " + noun + " shows");
                }
                if (!graphicKeys.add(picture.key())) {
                    problem(where, "key \"" + picture.key() + "\" is used twice, must be unique; set one with key(..)");
                }
                graphic(where, picture.graphic());
            }
        }
    }

    private void graphic(Where where, Graphic<?> graphic) {
        Table<?> table = tables.get(graphic.table().key());
        if (table == null || !table.key().equals(graphic.table().key())) {
            problem(where, "points at table \"" + graphic.table().key() + "\", must be a table of this report");
            table = graphic.table();
        }
        always(where, table.key(), graphic.mayBeLeftOut());
        new ChartRules(where, table, problems).check(graphic);
    }

    private void problem(Where where, String what) {
        problems.add(new Problem(where, what));
    }
}
