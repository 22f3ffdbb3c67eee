package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mapping says of the rows, years and files of one table. */
class MappedTablesTest {
    @TempDir
    private Path folder;

    private Trial caseloads(String rows) throws IOException {
        return Trial.of(folder).file("caseloads.csv", "forum,period,incoming,source\n" + rows);
    }

    private static String caseloads(Trial trial, String mapping) throws IOException {
        return trial.mapping("{\"tables\": {\"caseloads\": " + mapping + "}}").made("caseloads");
    }

    private List<String> findings(Trial trial) throws IOException {
        return trial.run().findings().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void reads_fiscal_years_from_the_month_that_it_says() throws IOException {
        assertThat(caseloads(
                        caseloads("dhaka,2021/22,1,s1\ndhaka,FY 2023,1,s1\ndhaka,2023-04-01 00:00:00,1,s1\n"),
                        "{\"fiscalYearFrom\": \"april\", \"fiscalYearNamedBy\": \"end\"}"))
                .contains("\"2021-04/2022-03\"", "\"2022-04/2023-03\"", "\"2023-04-01\"");
    }

    @Test
    void tells_of_fiscal_years_whose_first_month_nobody_said() throws IOException {
        assertThat(caseloads("dhaka,2021/22,1,s1\n").problems())
                .containsExactly(
                        "caseloads.csv:2:2 column \"period\": \"2021/22\" looks like a fiscal year, must have its"
                                + " first month in the mapping, such as \"fiscalYearFrom\": \"april\", or be a period such as"
                                + " 2022-04/2023-03");
        assertThat(caseloads("dhaka,2022,1,s1\n")
                        .mapping("{\"tables\": {\"caseloads\": {\"fiscalYearFrom\": \"april\"}}}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("caseloads.csv:2:2 column \"period\": \"2022\" may be of the calendar, or");
    }

    @Test
    void tells_a_month_beside_two_digits_once_and_reads_it_by_a_pattern() throws IOException {
        String rows = "forum,period from,period to,incoming,source\ndhaka,Apr-22,SEP-22,1,s1\n";
        Trial trial = Trial.of(folder).file("caseloads.csv", rows).locale("en-GB");
        assertThat(trial.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("-22\" may have a year or a day of two digits, must be read by"));
        assertThat(caseloads(trial, "{\"dates\": \"MMM-yy\"}")).contains("\"2022-04/2022-09\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apr 2022    | en-GB | 2022-04 | en-US
            Sep 2022    | en-GB | 2022-09 | en-US
            Sept 2022   | en-GB | 2022-09 | en-GB
            avril 2022  | fr-FR | 2022-04 | fr-FR
            """)
    void reads_names_of_months_in_their_language(String typed, String locale, String edtf, String tried)
            throws IOException {
        Trial trial = caseloads("dhaka," + typed + ",1,s1\n");
        assertThat(trial.problems()).singleElement().asString().endsWith("; try --locale " + tried);
        assertThat(trial.locale(locale).made()).contains("\"" + edtf + "\"");
    }

    @Test
    void refuses_a_time_of_day() throws IOException {
        assertThat(caseloads("dhaka,2022-04-01 13:30:00,1,s1\n").problems())
                .containsExactly(
                        "caseloads.csv:2:2 column \"period\": date \"2022-04-01 13:30:00\" is malformed, must be an"
                                + " EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind");
    }

    @Test
    void passes_over_rows_by_what_stands_in_a_column_and_counts_them() throws IOException {
        Trial trial = caseloads("Total,2022,99,\nTotals,2023,99,s1\ndhaka,2022,1,s1\nsource: an office,,,\n")
                .mapping(
                        "{\"tables\": {\"caseloads\": {\"skipRows\": {\"Forum\": [\"Total\", \"totals\", \"Source:*\"]}}}}");
        assertThat(trial.made("caseloads")).containsOnlyOnce("\"forum\"");
        assertThat(findings(trial)).containsExactly("caseloads.csv: passed over by \"skipRows\": 3 rows");
        assertThat(trial.run().tables().getLast().rows()).isOne();
        trial.mapping("{\"tables\": {\"caseloads\": {\"skipRows\": {\"Forum\": \"Total*\", \"incoming\": \"\"}}}}");
        assertThat(trial.made("caseloads")).containsOnlyOnce("\"forum\"");
    }

    @Test
    void tells_of_a_rule_for_a_column_that_is_not_there() throws IOException {
        assertThat(caseloads("dhaka,2022,1,s1\n")
                        .mapping("{\"tables\": {\"caseloads\": {\"skipRows\": {\"Form\": [\"Total\"]}}}}")
                        .problems())
                .containsExactly("caseloads.csv:1: column \"Form\", which the mapping names, is missing (perhaps"
                        + " \"forum\"), must be there");
    }

    @Test
    void takes_a_separator_for_each_table() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", "forum#period#incoming#source\ndhaka#2022#1#s1\n");
        assertThat(caseloads(trial, "{\"separator\": \"#\"}")).contains("\"incoming\": {\"value\": 1,");
        assertThat(trial.mapping("{\"tables\": {\"caseloads\": {\"separator\": \"ab\"}}}")
                        .problems())
                .containsExactly("mapping: separator of table \"caseloads\": \"ab\" cannot part cells, must be one"
                        + " character such as ; or the word tab");
    }

    @Test
    void takes_one_text_for_a_list_of_one() throws IOException {
        Trial trial = Trial.of(folder)
                .file("figures.csv", "forum,period,incoming,source,note\ndhaka,2022,1,s1,x\n")
                .file("scrap.csv", "a,b\n1,2\n")
                .mapping(
                        "{\"ignore\": \"*\", \"tables\": {\"caseloads\": {\"names\": \"figures\", \"ignore\": \"*\"}}}");
        assertThat(trial.made("caseloads")).contains("\"incoming\": {\"value\": 1,");
    }

    @Test
    void reads_the_code_of_kosovo() throws IOException {
        Trial trial = Trial.of(folder)
                .file(
                        "jurisdictions.csv",
                        "id,name,level,code,source\nk,Kosovo,country,XKX,s1\nl,Kosovo,country,XK,s1\n");
        assertThat(trial.made("jurisdictions"))
                .contains("\"id\": \"k\", \"name\": \"Kosovo\", \"level\": \"country\", \"code\": \"XK\"");
    }

    @Test
    void refers_to_what_a_row_is_a_part_of_by_its_name() throws IOException {
        Trial trial = Trial.of(folder)
                .file("meetings.csv", "title,kind,source\nBali Talks,bilateral,s1\n")
                .file("attendance.csv", "meeting,post,role\nBali Talks,Secretary,chair\n");
        assertThat(trial.made("meetings")).contains("\"id\": \"bali-talks\"", "\"post\": \"Secretary\"");
        trial.file("attendance.csv", "meeting,post,role\nBaly Talks,Secretary,chair\n");
        assertThat(trial.problems())
                .containsExactly("attendance.csv:2:1 column \"meeting\": \"baly-talks\" is unknown (perhaps"
                        + " \"bali-talks\"), must be the id of a record of table meetings");
    }

    @Test
    void names_the_locale_that_reads_grouped_digits() throws IOException {
        Trial trial = caseloads("dhaka,2022,3.324,s1\ndhaka,2023,\"12,34,567\",s1\ndhaka,2024,\"1,5\",s1\n");
        assertThat(trial.problems().getFirst()).endsWith("; try --locale de-DE");
        assertThat(trial.problems().get(1)).endsWith("; try --locale en-IN");
        assertThat(trial.problems().getLast()).endsWith("\">295\")");
    }
}
