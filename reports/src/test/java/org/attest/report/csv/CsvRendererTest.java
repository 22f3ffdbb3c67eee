package org.attest.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class CsvRendererTest {
    private record Court(String name, Claim<Count> convicted, Claim<Count> cases, String judgment) {}

    private record Courts(List<Court> list) {}

    private static final URI ADDRESS = URI.create("https://example.org/j?a=1,2");
    private static final Columns<Court> C = Columns.of(Court.class);
    private static final TextColumn<Court> NAME = C.text("Court", Court::name);
    private static final CountColumn<Court> CONVICTED = C.countClaim("Convicted", Unit.PERSONS, Court::convicted);
    private static final CountColumn<Court> CASES = C.countClaim("Cases", Unit.CASES, Court::cases);
    private static final RatioColumn<Court> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);
    private static final LinkColumn<Court> JUDGMENT =
            C.linkOr("Judgment", Reason.NOT_REPORTED, Court::judgment, court -> Optional.of(ADDRESS));
    private static final Table<Court> COURTS = Table.of(
            "courts",
            t -> t.title("Convictions, by court")
                    .columns(NAME, CONVICTED, CASES, PER_CASE, JUDGMENT)
                    .rowKey(NAME)
                    .grandTotal("All courts", sum(CASES)));

    private static Claim<Count> stated(String count) {
        return Claim.stated(Count.parse(count), Citation.of("gazette", "page 3"));
    }

    private static final List<Court> THREE = List.of(
            new Court("=Dhaka, \"first\"", stated("78"), stated("30"), "No. 12"),
            new Court("Sylhet\nnorth", stated(">295"), stated("4"), "+ 2"),
            new Court("'Khulna", Claim.notReported(), stated("1"), "No. 7"));

    private static final Report<Courts> REPORT = Report.of(
            "courts",
            1,
            Locale.ENGLISH,
            r -> r.emptyParts()
                    .title(d -> "Courts")
                    .sources(d -> List.of(new SourceReference(
                            new SourceId("gazette"),
                            "The gazette",
                            "Office",
                            PartialDate.parse("2023"),
                            "law",
                            Optional.of(URI.create("https://example.org/gazette")))))
                    .section(
                            "Outcomes",
                            s -> s.figure("Cases", COURTS.total(CASES))
                                    .figure("Courts", COURTS.reporting(CONVICTED))
                                    .table(COURTS, (d, e) -> d.list())));

    private static Reports<Courts> report(List<Court> courts) {
        return Reports.bind(REPORT, new Courts(courts), Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"));
    }

    private static Map<String, String> files(List<Court> courts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report(courts).write(Target.stream(out, new CsvRenderer()));
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void keeps_words_units_and_addresses_out_of_figures() throws IOException {
        assertThat(files(THREE).get("courts.csv")).isEqualTo("""
                Court,Convicted,Convicted (in words),Cases,Persons per case,Judgment,Judgment (address)\r
                "'=Dhaka, ""first""\",78,,30,2.6,No. 12,"https://example.org/j?a=1,2"\r
                "Sylhet
                north",[b],over 295,4,[b],'+ 2,"https://example.org/j?a=1,2"\r
                ''Khulna,[x],,1,[x],No. 7,"https://example.org/j?a=1,2"\r
                """);
    }

    @Test
    void has_a_file_for_each_table_and_one_for_each_total() throws IOException {
        Map<String, String> files = files(THREE);

        assertThat(files)
                .containsOnlyKeys(
                        "summary.csv",
                        "notes.csv",
                        "sources.csv",
                        "checks.csv",
                        "courts.csv",
                        "totals/courts.csv",
                        "csv-metadata.json");
        assertThat(files.get("totals/courts.csv")).isEqualTo("Court,Cases\r\nAll courts,35\r\n");
        assertThat(files.get("sources.csv"))
                .contains("A,The gazette,Office,2023,law,Read at example.org,https://example.org/gazette\r\n");
    }

    @Test
    void a_summary_of_counts_has_their_units_beside_them() throws IOException {
        assertThat(files(THREE).get("summary.csv")).startsWith("""
                Figure,Value,Value (in words),Unit,Sources\r
                Cases,35,,cases,""");
    }

    @Test
    void a_column_of_counts_holds_no_words_whatever_its_rows_are() throws IOException {
        Map<String, String> files = files(List.of(new Court("Sylhet", stated(">295"), stated(">4"), "No. 1")));
        assertThat(files.get("courts.csv")).startsWith("""
                Court,Convicted,Convicted (in words),Cases,Cases (in words),Persons per case,Judgment,Judgment (address)\r
                Sylhet,[b],over 295,[b],over 4,[b],""");
        assertThat(files.get("totals/courts.csv"))
                .isEqualTo("Court,Cases,Cases (in words)\r\nAll courts,[b],over 4\r\n");
        assertThat(files.get("csv-metadata.json"))
                .contains("{\"titles\":\"Convicted\",\"datatype\":\"integer\",\"schema:unitText\":\"persons\"")
                .contains("{\"url\":\"totals/courts.csv\",\"dc:title\":\"Convictions, by court: All courts\","
                        + "\"dc:type\":\"total\"");
    }

    @Test
    void says_in_metadata_what_columns_hold() throws IOException {
        String metadata = files(THREE).get("csv-metadata.json");
        assertThat(metadata)
                .startsWith(
                        "{\"@context\":[\"http://www.w3.org/ns/csvw\",{\"@language\":\"en-GB\"}],\"dc:identifier\":\"courts\"")
                .contains("\"dc:date\":\"2024-03-31\"")
                .contains("{\"url\":\"courts.csv\",\"dc:title\":\"Convictions, by court\",\"dc:type\":\"data\"")
                .contains("{\"titles\":\"Convicted\",\"datatype\":\"integer\",\"schema:unitText\":\"persons\","
                        + "\"null\":[\"\",\"[x]\",\"[b]\"],"
                        + "\"rdfs:comment\":[\"[x] not reported\",\"[b] not computable: an input is only a bound\"]}")
                .contains("{\"titles\":\"Persons per case\",\"datatype\":\"decimal\",\"schema:unitText\":\"ratio\"")
                .contains("{\"titles\":\"Judgment (address)\",\"datatype\":\"anyURI\"}");
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), metadata)) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }

    @Test
    void a_table_without_rows_says_so() throws IOException {
        Map<String, String> files = files(List.of());
        assertThat(files.get("courts.csv")).isEqualTo("Court,Convicted,Cases,Persons per case,Judgment\r\n");
        assertThat(files.get("csv-metadata.json")).contains("This table has no rows.", "This report cites no sources.");
    }

    @Test
    void gives_the_same_bytes_again() {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        report(THREE).write(Target.stream(first, new CsvRenderer()), Target.stream(second, new CsvRenderer()));
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void is_a_file_of_zip_type() {
        assertThat(new CsvRenderer().fileExtension()).isEqualTo("zip");
        assertThat(new CsvRenderer().mediaType()).isEqualTo("application/zip");
    }

    @Test
    void tells_why_a_stream_fails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> report(THREE).write(Target.stream(full, new CsvRenderer())))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"courts\" > stream 1: CSV could not be written: no space left");
    }
}
