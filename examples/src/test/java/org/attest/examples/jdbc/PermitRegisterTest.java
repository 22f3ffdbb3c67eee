package org.attest.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import org.attest.report.problem.RenderException;
import org.attest.report.rows.QueryException;
import org.attest.testing.TableAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitRegisterTest {
    @TempDir
    Path folder;

    private Path workbook() {
        return folder.resolve("permits.xlsx");
    }

    @Test
    void writes_what_the_database_holds() throws Exception {
        String url = "jdbc:h2:mem:town;DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute("""
                    create table permits as select 7 as number, 'Harbour' as district, date '2025-03-04' as issued,
                    120.50 as fee, true as closed union select 3, '=Hill', date '2024-12-31', 0, false""");
        }

        assertThat(PermitRegister.write(PermitRegister.query("permits.xlsx", url), workbook())
                        .rows())
                .isEqualTo(2);
        TableAssert permits = assertThatWorkbook(workbook()).table("permits").hasRowCount(2);
        permits.row("3")
                .has("District", "=Hill")
                .has("Issued", LocalDate.of(2024, 12, 31))
                .has("Fee", 0)
                .has("Closed", "no");
        permits.row("7").has("Fee", 120.5).has("Closed", "yes");
    }

    @Test
    void asks_what_the_user_asks() throws Exception {
        PermitQuery query =
                PermitRegister.query("permits.xlsx", "jdbc:h2:mem:", "select 1, 'Mill', date '2025-01-02', 9.99, null");

        assertThat(PermitRegister.write(query, workbook()).rows()).isEqualTo(1);
        assertThatWorkbook(workbook())
                .table("permits")
                .row("1")
                .has("District", "Mill")
                .has("Fee", 9.99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void reads_files_through_DuckDB(String format) throws Exception {
        Path file = folder.resolve("permits." + format);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            connection.createStatement().execute("""
                    copy (select 7 as number, 'Harbour' as district, date '2025-03-04' as issued,
                    120.50 as fee, true as closed) to '%s'""".formatted(file));
        }
        PermitQuery query =
                PermitRegister.query("permits.xlsx", "jdbc:duckdb:", "select * from '" + file + "' order by number");

        assertThat(PermitRegister.write(query, workbook()).rows()).isEqualTo(1);
        assertThatWorkbook(workbook())
                .table("permits")
                .row("7")
                .has("District", "Harbour")
                .has("Issued", LocalDate.of(2025, 3, 4))
                .has("Fee", 120.5);
    }

    @Test
    void says_why_a_database_does_not_answer() {
        PermitQuery query = new PermitQuery("jdbc:none:town", PermitQuery.USUAL);

        assertThatThrownBy(() -> PermitRegister.write(query, workbook()))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"permits\" > table \"permits\": its function threw"
                        + " org.attest.report.rows.QueryException:"
                        + " jdbc:none:town: No suitable driver found for jdbc:none:town, must give a value")
                .hasCauseInstanceOf(QueryException.class)
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leaves_no_file_when_the_database_fails_half_way() {
        PermitQuery query = new PermitQuery(
                "jdbc:h2:mem:", "select x, 'Mill', date '2025-01-02', 1 / (3000 - x), true from system_range(1, 5000)");

        assertThatThrownBy(() -> PermitRegister.write(query, workbook()))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith("report \"permits\" > table \"permits\" > row 3000: ")
                .hasMessageContaining("Division by zero")
                .hasCauseInstanceOf(QueryException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** In a heap that could not hold them: see the execution of tests with this tag. */
    @Test
    @Tag("large")
    void writes_a_million_rows() {
        assertThat(PermitRegister.write(PermitRegister.query("permits.xlsx"), workbook())
                        .rows())
                .isEqualTo(1_000_000);
    }
}
