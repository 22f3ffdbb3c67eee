package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Set<String> labels = new HashSet<>();
    private final Set<String> checked = new HashSet<>();
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
        List<Section<?>> ofGroups = new ArrayList<>();
        for (Section<D> section : sections) {
            List<SectionBlock<D>> parts = new ArrayList<>();
            for (SectionBlock<D> part : section.parts()) {
                if (part instanceof SectionBlock.PerGroup<D, ?> per) {
                    Section<?> each = ofEach(per);
                    each.parts()
                            .forEach(of ->
                                    SectionBlock.table(of).ifPresent(table -> rules.ofGroups.put(table.key(), each)));
                    all.add(each);
                    ofGroups.add(each);
                } else {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty() || section.parts().isEmpty()) {
                all.add(new Section<>(section.heading(), section.finding(), parts));
            }
        }
        all.forEach(rules::tables);
        // Labels in the section of a group begin with the group.
        all.forEach(section -> rules.figures(section, ofGroups.contains(section) ? new HashSet<>() : rules.labels));
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
        section.finding()
                .flatMap(finding -> GlanceRules.fault(section.parts()))
                .ifPresent(fault -> problem(where, fault));
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

    private <D> void figures(Section<D> section, Set<String> labels) {
        here = Optional.of(section);
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.Figure<D> figure) {
                label(path.then("section", section.heading()).then("figure", figure.label()), figure.label(), labels);
            }
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

    /** Figures stand in one table of the workbook, checks in another, where nothing but its label tells one from the other. */
    private void label(Where where, String label, Set<String> labels) {
        if (!labels.add(label)) {
            problem(where, "stands in the report twice, must have a label of its own");
        }
    }

    private <D> void check(Check<D> check) {
        label(path.then("check", check.label()), check.label(), checked);
        if (check instanceof Check.Reconciliation<D> reconciliation) {
            Where where = path.then("check", reconciliation.label());
            Stream.of(reconciliation.stated(), reconciliation.computed())
                    .flatMap(Quantity::figures)
                    .forEach(figure -> stands(where, figure.table()));
            QuantityRules.faults(reconciliation).forEach(fault -> problem(where, fault));
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
