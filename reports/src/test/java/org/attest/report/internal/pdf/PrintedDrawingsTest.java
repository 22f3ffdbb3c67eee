package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Scale;
import org.attest.report.document.Scale.Bar;
import org.attest.report.document.Sign;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs, ranges and plots of a table with what must be printed for their sake. */
class PrintedDrawingsTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row.split(";", -1)[0]);
    private static final TextColumn<String> LICENCE = C.text("Licence", row -> row.split(";", -1)[1]);
    private static final TextColumn<String> FEE = C.text("Fee", row -> row.split(";", -1)[2]);
    private static final DateColumn<String> DAY =
            C.day("Day", row -> LocalDate.parse("2022-02-0" + row.split(";", -1)[0].length()));

    @TempDir
    private Path folder;

    private Path written(List<String> rows, Optional<Plot<String>> plot, Consumer<TableBuilder<String>> content) {
        Table<String> table = Table.<String>of("rows", t -> {
            t.columns(NAME, LICENCE, FEE, DAY).rowKey(NAME);
            content.accept(t);
        });
        Report<List<String>> report = Report.of("rows", 1, Locale.ENGLISH, r -> {
            plot.ifPresent(shown -> r.section("When", s -> s.plot("When it was", shown.of(table))));
            r.section("Rows", s -> s.table(table, d -> d));
        });
        Path pdf = folder.resolve("rows.pdf");
        Reports.bind(report, rows, Edition.of(LocalDate.of(2024, 3, 31), "Office"))
                .write(Target.pdf(pdf));
        return pdf;
    }

    private String words(List<String> rows, Consumer<TableBuilder<String>> content) throws IOException {
        try (ReadPdf read = ReadPdf.of(written(rows, Optional.empty(), content))) {
            return read.words(2);
        }
    }

    private static SequencedMap<String, Sign> signs(Map<String, Sign> of) {
        return new LinkedHashMap<>(of);
    }

    @Test
    void a_key_names_the_signs_that_occur_and_their_columns_where_these_differ() throws IOException {
        List<String> rows = List.of("A;yes;full", "B;yes;none");
        SequencedMap<String, Sign> licence = signs(Map.of("yes", Sign.DOT, "no", Sign.RING));
        assertThat(words(rows, t -> t.signs(LICENCE, licence)))
                .contains("Signs: yes (filled circle).")
                .doesNotContain("open circle");
        assertThat(words(rows, t -> t.signs(LICENCE, licence).signs(FEE, signs(Map.of("full", Sign.DOT)))))
                .contains("Signs: Licence yes (filled circle); Fee full (filled circle).");
    }

    @Test
    void a_column_with_a_range_is_never_a_sentence() throws IOException {
        List<String> rows = List.of("A;same;1", "B;same;2", "C;same;3");
        Path pdf = written(
                rows, Optional.empty(), t -> t.range(LICENCE, Scale.of(0, 10), row -> Optional.of(Bar.of(1, 5))));
        try (ReadPdf read = ReadPdf.of(pdf)) {
            assertThat(DrawnPage.of(read, 2).filled(Theme.OFFICIAL.series(0))).hasSize(3);
        }
    }

    @Test
    void a_plot_whose_columns_are_not_printed_has_its_data_below_it() throws IOException {
        List<String> rows = List.of("A;yes;1", "BB;no;2");
        Table<String> any = Table.of("any", t -> t.columns(NAME, DAY));
        Path pdf = written(rows, Optional.of(Plot.timeline(any, NAME, DAY)), t -> t.workbookOnly(DAY));
        try (ReadPdf read = ReadPdf.of(pdf)) {
            assertThat(read.words(2))
                    .contains("When it was", "Name Day", "A 1 February 2022", "BB 2 February 2022")
                    .doesNotContain("The figures stand in");
        }
    }
}
