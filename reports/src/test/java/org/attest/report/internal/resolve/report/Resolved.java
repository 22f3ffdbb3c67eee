package org.attest.report.internal.resolve.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;

/** Resolves small reports and reads them back as text. Rows are often strings, which a column's reading parses. */
public final class Resolved {
    public static final Columns<String> C = Columns.of(String.class);
    public static final Edition EDITION = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");

    private Resolved() {}

    /** A report named "sample" with the sources "press" and "report". */
    public static Document report(Consumer<ReportBuilder<String>> definition) {
        Consumer<ReportBuilder<String>> withSources =
                r -> r.sources(data -> List.of(source("press"), source("report")));
        return ReportResolver.resolve(
                Report.of("sample", 1, Locale.ENGLISH, withSources.andThen(definition)), "data", EDITION);
    }

    private static SourceReference source(String id) {
        return new SourceReference(
                new SourceId(id), "The " + id, "A publisher", PartialDate.parse("2024"), "news", Optional.empty());
    }

    public static <R> Document listed(Table<R> table, List<R> rows) {
        return report(r -> r.section("Rows", s -> s.table(table, (d, e) -> rows)));
    }

    public static <R> Document streamed(Table<R> table, Supplier<Stream<R>> rows) {
        return report(r -> r.section("Rows", s -> s.streamed(table, (d, e) -> rows.get())));
    }

    /** A bare report named "sample". */
    public static <R> Document bare(Table<R> table, Supplier<Stream<R>> rows) {
        return ReportResolver.resolve(
                Report.bare("sample", 1, Locale.ENGLISH, table, (d, e) -> rows.get()), "data", EDITION);
    }

    /** A table of one column, drawn: its legend, header and cells. */
    public static String column(Column<String> column, String... rows) {
        return table(Table.of("sample", t -> t.columns(column)), rows);
    }

    public static String table(Table<String> table, String... rows) {
        return tableOf(listed(table, List.of(rows)));
    }

    /** What the text dump says of the first table. */
    public static String tableOf(Document document) {
        return part(document, "  table ");
    }

    public static String notesOf(Document document) {
        return part(document, "table notes");
    }

    public static String sourcesOf(Document document) {
        return part(document, "table sources");
    }

    public static String checksOf(Document document) {
        return part(document, "table checks");
    }

    public static String summaryOf(Document document) {
        return part(document, "table summary");
    }

    /** The lines behind the one that starts so, without their indent, up to an empty one. */
    private static String part(Document document, String start) {
        int depth = start.startsWith(" ") ? 4 : 2;
        return Arrays.stream(TextDump.of(document).split("\n"))
                .dropWhile(line -> !line.startsWith(start))
                .skip(1)
                .takeWhile(line -> line.startsWith(" ".repeat(depth)))
                .map(line -> line.substring(depth) + "\n")
                .collect(joining());
    }
}
