package org.attest.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.rows.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a heap that could not hold the rows: see the execution of tests with this tag. */
@Tag("large")
class ManyRowsTest {
    private static final Edition EDITION = Edition.of(LocalDate.of(2025, 12, 31), "Court office");

    /** A case that was never filed. */
    record Filing(long number, String court, LocalDate filed, double fee, boolean open) {
        static Filing of(ResultSet row) throws SQLException {
            return new Filing(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getDouble(4),
                    row.getBoolean(5));
        }
    }

    private static final Columns<Filing> C = Columns.of(Filing.class);

    private static final Table<Filing> FILINGS = Table.of(
            "filings",
            t -> t.title("Filings")
                    .columns(
                            C.count("Number", new Unit("number"), Filing::number),
                            C.text("Court", Filing::court),
                            C.day("Filed", Filing::filed),
                            C.decimal("Fee", new Unit("taka"), Filing::fee),
                            C.flag("Open", Filing::open)));

    private static final Report<Supplier<Stream<Filing>>> REPORT =
            Report.bare("filings", 1, Locale.ENGLISH, FILINGS, (rows, edition) -> rows.get());

    @TempDir
    Path folder;

    @Test
    void writes_a_million_rows_of_PostgreSQL() throws Exception {
        assumeThat(System.getProperty("os.arch")).isEqualTo("amd64");
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table filings as select i as number, 'Court ' || i * 7 % 64 as court,
                    date '2015-01-01' + i * 31 % 3650 as filed, i * 1009 % 250000 / 100.0 as fee, i % 3 = 0 as open
                    from generate_series(1, 1000000) as i""");

            String byNumber = "select * from filings where number <= ? order by number";
            Result workbook = write(
                    Target.xlsx(folder.resolve("filings.xlsx")),
                    () -> Rows.jdbc(server.getPostgresDatabase(), byNumber, Filing::of, 1_000_000));
            Result pdf = write(
                    Target.pdf(folder.resolve("filings.pdf")),
                    () -> Rows.jdbc(server.getJdbcUrl("postgres", "postgres"), byNumber, Filing::of, 100_000));

            assertThat(workbook.rows()).isEqualTo(1_000_000);
            assertThat(pdf.rows()).isEqualTo(100_000);
        }
    }

    @Test
    void writes_a_million_rows_of_a_Parquet_file_through_DuckDB() throws Exception {
        Path parquet = folder.resolve("filings.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    copy (select i as number, 'Court ' || i * 7 %% 64 as court,
                    date '2015-01-01' + cast(i * 31 %% 3650 as integer) as filed, i * 1009 %% 250000 / 100.0 as fee,
                    i %% 3 = 0 as open from range(1, 1000001) as r(i)) to '%s' (format parquet)""".formatted(parquet));
        }

        Result workbook = write(Target.xlsx(folder.resolve("filings.xlsx")), ofParquet(parquet, 1_000_000));
        Result pdf = write(Target.pdf(folder.resolve("filings.pdf")), ofParquet(parquet, 100_000));

        assertThat(workbook.rows()).isEqualTo(1_000_000);
        assertThat(pdf.rows()).isEqualTo(100_000);
    }

    private static Supplier<Stream<Filing>> ofParquet(Path parquet, int rows) {
        String query = "select * from read_parquet('" + parquet + "') where number <= ? order by number";
        return () -> Rows.jdbc("jdbc:duckdb:", query, Filing::of, rows);
    }

    private static Result write(Target target, Supplier<Stream<Filing>> rows) {
        return Reports.bind(REPORT, rows, EDITION).write(target);
    }
}
