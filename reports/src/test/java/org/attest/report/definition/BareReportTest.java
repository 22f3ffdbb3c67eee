package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class BareReportTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TextColumn<String> COURT = C.text("Court", row -> row);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final RatioColumn<String> PER_CASE = C.ratio("Persons per case", PERSONS, CASES);

    private static Report<String> bare(String id, int version, Table<String> table) {
        return Report.bare(id, version, Locale.ENGLISH, table, (d, e) -> Stream.of());
    }

    @Test
    void is_called_as_its_table() {
        Table<String> table = Table.of("filings", t -> t.title("All filings").columns(NAME));
        Report<String> report = bare("register", 1, table);
        assertThat(report.bare()).isTrue();
        assertThat(report.title().apply("data")).isEqualTo("All filings");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("All filings");
    }

    @Test
    void rejects_columns_that_bring_citations() {
        Table<String> table = Table.of(
                "filings",
                t -> t.columns(
                        NAME.cite(row -> List.of()),
                        C.countClaim("Convicted", Unit.PERSONS, row -> Claim.notReported()),
                        PERSONS));
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> bare("register", 1, table))
                .withMessage("""
                        report "register" > table "filings" > column "Name": brings citations, must bring none: \
                        a bare report has no place for notes
                        report "register" > table "filings" > column "Convicted": brings citations, must bring none: \
                        a bare report has no place for notes""");
    }

    @Test
    void rejects_what_no_report_may_be_called() {
        Table<String> table = Table.of("notes", t -> t.columns(NAME));
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> bare("The register", 0, table))
                .withMessage("""
                        report "The register": id must be lower-case letters and digits, parted by single hyphens, \
                        a letter first
                        report "The register": version is 0, must be 1 or more
                        report "The register" > table "notes": key is taken by the report itself, must be another""");
    }

    @Test
    void allows_everything_else_of_a_table() {
        Table<String> table = Table.of(
                "filings",
                t -> t.columns(NAME, COURT, PERSONS, CASES, PER_CASE)
                        .groupBy(NAME, sum(CASES))
                        .grandTotal("All", sum(PERSONS), sum(CASES), ratio(PER_CASE))
                        .highlight(PER_CASE.above(3), Tone.CAUTION, "many")
                        .highlightRows(String::isEmpty, Tone.CRITICAL, "empty"));
        assertThatNoException().isThrownBy(() -> bare("register", 1, table));
    }
}
