package org.attest.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;

/**
 * One resolved report: everything that will be drawn and nothing that is still to be decided.
 *
 * @param id the definition's id, such as {@code tribunal-caseload}
 * @param bare whether only the tables are drawn, without cover, contents, notes and checks
 * @param emptyParts whether notes, sources and checks are drawn also where there are none
 * @param asOf the only date of the run; also the date of the files
 * @param summary all key figures as a table, see {@link KeyFigure#row}
 * @param notes what is said of evidence beyond its place in a source; the last column leads to the sources, if there are any
 * @param evidence where references lead, in the order of their numbers from 1
 * @param checks stated against computed totals, and what kept a figure from being computed
 * @param verdicts what the rows of {@code checks} say, for a program
 */
public record Document(
        String id,
        int version,
        boolean bare,
        boolean emptyParts,
        LocalDate asOf,
        String organisation,
        Notation notation,
        Theme theme,
        Cover cover,
        List<Section> sections,
        Optional<Table> summary,
        Table notes,
        Table sources,
        Table checks,
        List<Evidence> evidence,
        List<CheckResult> verdicts,
        List<Finding> findings) {
    /** Something a reader of the data should know: where, and what. */
    public record Finding(String where, String what) {}

    /**
     * What a reference stands for.
     *
     * @param words for whoever hears them, such as "source A, its title: paragraph 8"
     * @param table of the notes or of the sources
     * @param row counted from 0
     */
    public record Evidence(String words, String table, int row) {}

    public static final String SUMMARY = "summary";
    public static final String NOTES = "notes";
    public static final String SOURCES = "sources";
    public static final String CHECKS = "checks";

    /** The column of the summary that holds the key figures themselves, one a row, in the order of the sections. */
    public static final int SUMMARY_VALUE = 1;

    public Document {
        sections = List.copyOf(sections);
        evidence = List.copyOf(evidence);
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /** What the report finds, in a sentence, if it says so before its sections. */
    public Optional<String> finding() {
        return sections.stream()
                .filter(section -> section.number() == 0 && !bare)
                .map(Section::heading)
                .findFirst();
    }

    /** Where a reference leads. */
    public Evidence evidence(RichText.Reference reference) {
        return evidence.get(reference.number() - 1);
    }

    /** The tables of the sections, in order. */
    public List<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    /** Notes, sources and checks, as far as they are drawn. */
    public List<Table> backMatter() {
        return Stream.of(notes, sources, checks)
                .filter(table -> emptyParts || table.hasRows())
                .toList();
    }

    /** Those of them that are printed: checks only if any has come to something. */
    public List<Table> printedMatter() {
        return backMatter().stream()
                .filter(table -> !table.hasRows() || !table.print().rows().equals(PrintedRows.none()))
                .toList();
    }

    /** Every table that a spreadsheet holds: summary, notes, sources, checks, then those of the sections with their subtotals. */
    public List<Table> allTables() {
        Stream<Table> generated = bare ? Stream.of() : Stream.concat(summary.stream(), backMatter().stream());
        return Stream.concat(generated, tables().stream().flatMap(Document::withSubtotals))
                .toList();
    }

    private static Stream<Table> withSubtotals(Table table) {
        return Stream.concat(
                Stream.of(table),
                table.groupings().stream().map(Grouping::subtotals).flatMap(Optional::stream));
    }
}
