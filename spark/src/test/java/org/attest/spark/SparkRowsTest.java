package org.attest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Millions of rows become lines of one report on the driver. */
@Tag("proof")
class SparkRowsTest {
    private static final long LINES = 4_000L * OneMachine.TENTHS;
    private static final long ROWS = 500 * LINES;
    private static final Unit CASES = new Unit("cases");

    record Line(long court, long years, long cases) {}

    private static final Columns<Line> C = Columns.of(Line.class);
    private static final CountColumn<Line> COURT = C.count("Court", new Unit("number"), Line::court);
    private static final CountColumn<Line> CASES_OF_ALL = C.count("Cases", CASES, Line::cases);
    private static final Report<Supplier<Stream<Line>>> REPORT = Report.bare(
            "courts",
            1,
            Locale.ENGLISH,
            Table.of(
                    "courts",
                    t -> t.title("Courts")
                            .columns(COURT, C.count("Years", new Unit("years"), Line::years), CASES_OF_ALL)
                            .grandTotal("All courts", Aggregate.sum(CASES_OF_ALL))),
            (lines, edition) -> lines.get());

    @TempDir
    Path folder;

    private Path write(String name, Supplier<Stream<Line>> lines) {
        Path file = folder.resolve(name);
        Reports.bind(REPORT, lines, Edition.of(LocalDate.of(2025, 12, 31), "Office of invented courts"))
                .write(Target.xlsx(file));
        return file;
    }

    @Test
    void make_the_report_of_one_machine() throws Exception {
        Dataset<Row> lines = OneMachine.spark()
                .range(ROWS)
                .selectExpr("id % " + LINES + " as court", "id div " + LINES + " + id % " + LINES + " as cases")
                .groupBy("court")
                .agg(functions.count("*"), functions.sum("cases"))
                .orderBy("court")
                .cache();

        Path spark = write(
                "spark.xlsx",
                () -> SparkRows.of(lines).map(row -> new Line(row.getLong(0), row.getLong(1), row.getLong(2))));

        // In a court, years 0 to 499 have as many cases as their number and that of the court.
        Path alone = write(
                "alone.xlsx",
                () -> LongStream.range(0, LINES).mapToObj(court -> new Line(court, 500, 500 * 499 / 2 + 500 * court)));
        assertThat(Files.mismatch(spark, alone)).isEqualTo(-1);
        lines.unpersist();
    }
}
