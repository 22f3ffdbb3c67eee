package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.internal.json.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as offices send them. */
class OfficeTablesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private List<String> findings(Trial trial) throws IOException {
        return trial.run().findings().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .toList();
    }

    private Imported run(Trial trial, String mapping, Charset encoding) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + ".json");
        Files.writeString(file, mapping);
        Input input = new Input(
                List.of(new Input.Tables(Optional.empty(), folder)),
                RecordJson.read(Mapping.class, file),
                Optional.empty(),
                Optional.of(encoding),
                Optional.empty(),
                Trial.NO_HEAD);
        Files.delete(file);
        return Trial.run(input, trial.target());
    }

    @Test
    void refuses_utf_8_where_another_encoding_is_said_of_all_files() throws IOException {
        Trial trial = Trial.of(folder)
                .file("organizations.csv", "id,name,kind,source\nm,Übersee,ministry,s1\n".getBytes(WINDOWS))
                .file("persons.csv", "id,name\np,Jürgen\n");
        assertThatThrownBy(() -> run(trial, "{}", WINDOWS))
                .hasMessage(folder.resolve("persons.csv")
                        + ": is UTF-8, must be windows-1252 as --encoding says; the mapping may say the encoding of each"
                        + " table");
    }

    @Test
    void takes_encoding_and_locale_of_each_table() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", "id;name;kind;source\nk;Köln;assigned;s1\n")
                .file(
                        "caseloads.csv",
                        "forum|period|incoming|source|comment\nk|31.12.2023|1.234|s1|ä\n".getBytes(WINDOWS));
        Imported imported = run(trial, """
                {"tables": {
                  "tribunals": {"encoding": "UTF-8"},
                  "caseloads": {"locale": "de-DE"}
                }}
                """, WINDOWS);
        assertThat(imported.problems()).isEmpty();
        assertThat(Files.readString(trial.target(), StandardCharsets.UTF_8))
                .contains("\"name\": \"Köln\"")
                .contains("\"2023-12-31\"")
                .contains("\"incoming\": {\"value\": 1234")
                .contains("\"ä\"");
    }

    @ParameterizedTest
    @CsvSource({"th-TH, Buddhist", "fa-IR, Persian", "ar-SA, Islamic", "ne-NP, Nepali", "am, Ethiopian"})
    void refuses_dates_that_may_be_of_another_calendar(String locale, String name) throws IOException {
        Trial trial = Trial.of(folder)
                .without("sources.csv")
                .without("jurisdictions.csv")
                .without("tribunals.csv")
                .without("dossier.csv")
                .head(new Input.Head(
                        Optional.of("d"), Optional.of("T"), Optional.of(LocalDate.of(2024, 3, 31)), Optional.empty()))
                .file("sources.csv", "id,kind,title,published,language\ns1,news,One,2565-04-01,en\n");
        assertThat(trial.locale(locale).problems())
                .containsExactly("sources.csv:2:4 column \"published\": \"2565-04-01\" may be of the " + name
                        + " calendar, must be Gregorian; where all dates are, the locale says so with -u-ca-gregory behind"
                        + " it");
        assertThat(trial.locale(locale + "-u-ca-gregory").problems()).isEmpty();
    }

    @Test
    void tells_of_every_bad_date_at_its_own_cell() throws IOException {
        assertThat(Trial.of(folder)
                        .file(
                                "caseloads.csv",
                                "forum,period from,period to,incoming,source\ndhaka,soon,later,1,s1\n"
                                        + "dhaka,soon,2023,1,s1\ndhaka,2022,later,1,s1\n")
                        .problems())
                .extracting(problem -> problem.replaceFirst(" is malformed.*", ""))
                .containsExactly(
                        "caseloads.csv:2:2 column \"period from\": date \"soon\"",
                        "caseloads.csv:2:3 column \"period to\": date \"later\"",
                        "caseloads.csv:3:2 column \"period from\": date \"soon\"",
                        "caseloads.csv:4:3 column \"period to\": date \"later\"");
    }

    @Test
    void passes_over_columns_tables_and_lines_above_the_header() throws IOException {
        Trial trial = Trial.of(folder)
                .file(
                        "caseloads.csv",
                        "\"Table 3: Cases, by court\"\nIn 2022\n\nForum,Period,Incoming,Source,a,b,c\n"
                                + "dhaka,2022,1,s1,x,x,x\n")
                .file("scrap.csv", "a,b\n1,2\n")
                .mapping("""
                        {"ignore": ["*"], "tables": {"caseloads": {"ignore": ["*"]}}}
                        """);
        assertThat(trial.made("caseloads")).contains("\"forum\": \"dhaka\"");
        assertThat(trial.run().passedOver())
                .contains(folder.resolve("scrap.csv") + ": is of no kind, and the mapping ignores the rest");
    }

    @Test
    void reads_what_programs_and_statisticians_make_of_numbers_dates_and_codes() throws IOException {
        assertThat(Trial.of(folder)
                        .file("jurisdictions.csv", "id,name,level,code,source\nafg,Afghanistan,country,AFG,s1\n")
                        .file(
                                "caseloads.csv",
                                "forum,period from,period to,incoming,source\n"
                                        + "dhaka,2022-04-01 00:00:00,2022-06-30T00:00:00,303.0,s1\n")
                        .made())
                .contains("\"code\": \"AF\"", "\"2022-04-01/2022-06-30\"", "\"incoming\": {\"value\": 303,");
    }

    @Test
    void says_what_a_mapping_cannot_say() throws IOException {
        assertThat(Trial.of(folder).mapping("""
                        {"missing": {"..": "x"}, "marks": {"1": "one"},
                         "tables": {"caseloads": {"encoding": "utf8x", "locale": "x"}}}
                        """).problems())
                .containsExactly(
                        "mapping: locale \"x\" is not a language tag, must be written like en-GB, de-DE or bn-BD",
                        "mapping: missing \"..\" is \"x\", must be one of [x], [z], [c], [not reported], [not applicable], [withheld], [no due date], [year not stated], [period not stated]",
                        "mapping: mark \"1\" may be part of a number, must be a sign or a letter such as * or r",
                        "mapping: encoding \"utf8x\" of table \"caseloads\" is unknown, must be such as UTF-8 or windows-1252");
    }

    @Test
    void makes_ids_of_names_and_takes_names_for_ids() throws IOException {
        Trial trial = Trial.of(folder)
                .file(
                        "tribunals.csv",
                        "name,kind,source\nLandgericht Köln,assigned,s1\nAmtsgericht Süd-West,assigned,s1\n")
                .file("caseloads.csv", "forum,period,incoming,source\nLandgericht Köln,2022,7,s1\n");
        assertThat(trial.made())
                .contains("\"id\": \"landgericht-koln\"", "\"id\": \"amtsgericht-sud-west\"")
                .contains("{\"forum\": \"landgericht-koln\", \"period\": {\"value\": \"2022\", \"source\": \"s1\"}");
        assertThat(findings(trial))
                .containsExactly("tribunals.csv: has no column \"id\", its ids are made of column \"name\"");
    }

    @Test
    void tells_of_names_that_are_no_ids_and_of_two_that_are_the_same() throws IOException {
        assertThat(Trial.of(folder)
                        .file(
                                "tribunals.csv",
                                "name,kind,source\nHigh Court,assigned,s1\nLow Court,assigned,s1\nHigh court,assigned,s1\n")
                        .file("organizations.csv", "name,kind,source\nবিচার,ministry,s1\n")
                        .file("caseloads.csv", "forum,period,incoming,source\nHigh Cuort,2022,7,s1\nবিচার,2022,7,s1\n")
                        .problems())
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).startsWith("tribunals.csv:4:1 column \"id\": "))
                .anySatisfy(problem -> assertThat(problem).startsWith("organizations.csv:2:1 column \"id\": is empty"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("\"high-cuort\" is unknown (perhaps \"high-court\")"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("column \"forum\": id \"বিচার\" must be lower-case"));
    }

    @Test
    void feeds_two_fields_from_one_column() throws IOException {
        assertThat(Trial.of(folder)
                        .file("tribunals.csv", "Court,kind,source\nHigh Court,assigned,s1\n")
                        .mapping(
                                "{\"tables\": {\"tribunals\": {\"columns\": {\"id\": \"Court\", \"name\": \"Court\"}}}}")
                        .made("tribunals"))
                .contains("{\"id\": \"high-court\", \"name\": \"High Court\"");
    }

    @Test
    void names_the_way_out_where_digits_are_grouped() throws IOException {
        assertThat(Trial.of(folder)
                        .file("caseloads.csv", "forum,period,incoming,source\ndhaka,2022,\"3,324\",s1\n")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("(such as 78 or \">295\"); try --locale en-US");
    }
}
