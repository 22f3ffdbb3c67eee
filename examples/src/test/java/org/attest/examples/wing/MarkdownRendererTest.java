package org.attest.examples.wing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    private record Court(String name, int cases) {}

    private record Courts(List<Court> list) {}

    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Court", Court::name);
    private static final CountColumn<Court> CASES = C.count("Cases", Unit.CASES, Court::cases);
    private static final Table<Court> COURTS = Table.of(
            "courts",
            t -> t.title("Cases by court").columns(NAME, CASES).rowKey(NAME).grandTotal("All", sum(CASES)));
    private static final Report<Courts> REPORT = Report.of(
            "courts",
            1,
            Locale.ENGLISH,
            r -> r.title(d -> "Courts").section("Courts", s -> s.table(COURTS, (d, e) -> d.list())));

    private static String drawn(Court... courts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.bind(REPORT, new Courts(List.of(courts)), Edition.of(LocalDate.of(2024, 3, 31), "Office"))
                .write(Target.stream(out, new MarkdownRenderer()));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void draws_tables() {
        assertThat(drawn(new Court("North|South", 1200), new Court("East", 7))).contains("""
                ## Cases by court

                | Court | Cases |
                | --- | --: |
                | North\\|South | 1,200 |
                | East | 7 |
                | All | 1,207 |
                """);
    }

    @Test
    void says_that_there_are_no_rows() {
        assertThat(drawn()).contains("## Cases by court\n\nThis table has no rows.\n");
    }
}
