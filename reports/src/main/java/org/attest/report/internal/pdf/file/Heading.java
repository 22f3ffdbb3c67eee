package org.attest.report.internal.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.document.Plot;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * What the contents and the bookmarks list, by a name of its own: sections are of level 1, subheadings of 2, tables and
 * figures one below what they stand in.
 */
public record Heading(String name, int level, String title) {
    public static List<Heading> allOf(Document report) {
        List<Heading> all = new ArrayList<>();
        int figures = 0;
        for (Section section : report.sections()) {
            all.add(section.number() == 0 ? glance(section, report.notation()) : of(section, report.notation()));
            int level = 2;
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Subheading subheading -> {
                        all.add(of(subheading));
                        level = 3;
                    }
                    case Table table -> all.add(of(table, report.notation()).at(level));
                    case Chart chart ->
                        all.add(of(chart, ++figures, report.notation()).at(level));
                    case Plot plot ->
                        all.add(of(plot, ++figures, report.notation()).at(level));
                    case Block.Picture picture ->
                        all.add(of(picture, ++figures, report.notation()).at(level));
                    case Block.Paragraph text -> {}
                    case Block.Items list -> {}
                    case Block.Callout callout -> {}
                    case Block.KeyFigures cards -> {}
                }
            }
        }
        report.printedMatter().forEach(table -> all.add(ofBackMatter(table)));
        return all;
    }

    /** What is found is read on its page. */
    private static Heading glance(Section section, Notation notation) {
        return new Heading(of(section, notation).name(), 1, notation.say(Word.SUMMARY));
    }

    public static Heading of(Section section, Notation notation) {
        String title = section.number() == 0
                ? section.heading()
                : notation.say(Word.NUMBERED, section.number(), section.heading());
        return new Heading("section-" + section.number(), 1, title);
    }

    public static Heading of(Block.Subheading subheading) {
        return new Heading("section-" + subheading.number(), 2, subheading.words());
    }

    public static Heading of(Table table, Notation notation) {
        String title = table.number() == 0 ? table.title() : notation.say(Word.TABLE, table.number(), table.title());
        return new Heading("table-" + table.key(), 2, title);
    }

    private Heading at(int other) {
        return new Heading(name, other, title);
    }

    /** Figures are counted from 1 over the whole report. */
    public static Heading of(Chart chart, int number, Notation notation) {
        return new Heading("figure-" + chart.key(), 2, notation.say(Word.CHART_TITLE, number, chart.title()));
    }

    /** Counted with charts. */
    public static Heading of(Plot plot, int number, Notation notation) {
        return new Heading("figure-" + plot.key(), 2, notation.say(Word.CHART_TITLE, number, plot.title()));
    }

    /** Counted with charts. */
    public static Heading of(Block.Picture picture, int number, Notation notation) {
        return new Heading("figure-picture-" + number, 2, notation.say(Word.CHART_TITLE, number, picture.caption()));
    }

    public static Heading ofBackMatter(Table table) {
        return new Heading("table-" + table.key(), 1, table.title());
    }
}
