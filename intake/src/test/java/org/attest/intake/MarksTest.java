package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that statisticians put in the place of a value or behind it. */
class MarksTest {
    @TempDir
    private Path folder;

    @Test
    void gives_marks_of_absence_their_meaning_in_all_columns() throws IOException {
        assertThat(Trial.of(folder)
                        .file(
                                "caseloads.csv",
                                "forum,period,incoming,resolved,source\ndhaka,2022,..,N/A,s1\ndhaka,2023,- -,7,s1\n")
                        .mapping("{\"missing\": {\"..\": \"[x]\", \"n/a\": \"[z]\", \"- -\": \"[x]\"}}")
                        .made("caseloads"))
                .contains(
                        "\"incoming\": {\"missing\": \"not-reported\"",
                        "\"resolved\": {\"missing\": \"not-applicable\"")
                .contains("\"resolved\": {\"value\": 7");
    }

    @ParameterizedTest
    @CsvSource({"..", ":", "\u2013", "n/a", "NA", "- -"})
    void gives_each_mark_of_absence_its_meaning(String mark) throws IOException {
        assertThat(Trial.of(folder)
                        .file("caseloads.csv", "forum,period,incoming,source\ndhaka,2022," + mark + ",s1\n")
                        .mapping("{\"missing\": {\"" + mark + "\": \"[c]\"}}")
                        .made("caseloads"))
                .contains("\"incoming\": {\"missing\": \"withheld\"");
    }

    @Test
    void keeps_marks_behind_numbers_and_dates_as_comments() throws IOException {
        assertThat(Trial.of(folder)
                        .file(
                                "caseloads.csv",
                                "forum,period,incoming,resolved,source,comment\n"
                                        + "dhaka,2021*,\"1,234 [p]*\",12r,s1,Mine\ndhaka,2022,1234¹,64,s1,\n")
                        .locale("en-GB")
                        .mapping("""
                                {"marks": {"*": "estimated", "**": "other", "[p]": "provisional", "r": "revised", "¹": "note 1"}}
                                """)
                        .made("caseloads"))
                .contains("\"period\": {\"value\": \"2021\"", "\"incoming\": {\"value\": 1234,", "{\"value\": 12,")
                .contains("\"$comment\": \"Mine; period: * estimated; incoming: [p] provisional; incoming: * estimated;"
                        + " resolved: r revised\"")
                .contains("\"$comment\": \"incoming: ¹ note 1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1234*, *, 1234",
        "1234\u2020, \u2020, 1234",
        "12r, r, 12",
        "12 [p], [p], 12",
        "2e, e, 2",
        "12 (e), (e), 12"
    })
    void keeps_each_mark_behind_a_number(String typed, String mark, int number) throws IOException {
        assertThat(Trial.of(folder)
                        .file("caseloads.csv", "forum,period,incoming,source\ndhaka,2022," + typed + ",s1\n")
                        .mapping("{\"marks\": {\"" + mark + "\": \"said\"}}")
                        .made("caseloads"))
                .contains("\"$comment\": \"incoming: " + mark + " said\"", "\"incoming\": {\"value\": " + number + ",");
    }

    @Test
    void takes_no_letter_of_a_word_for_a_mark() throws IOException {
        assertThat(Trial.of(folder)
                        .file("caseloads.csv", "forum,period,incoming,source\ndhaka,2022,manyr,s1\n")
                        .mapping("{\"marks\": {\"r\": \"revised\"}}")
                        .problems())
                .singleElement()
                .asString()
                .contains("count \"manyr\" is malformed");
    }
}
