package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of headers and of tables as a whole. */
class HeaderTest {
    @TempDir
    private Path folder;

    @Test
    void knows_headers_whatever_their_case_and_the_signs_between_words() throws IOException {
        Trial trial = Trial.of(folder).file("Caseloads.CSV", """
                Forum *,PERIOD,pending_start,personsConvicted,Source (required)
                dhaka,2023,78,12,s1
                """);
        assertThat(trial.made("caseloads"))
                .contains("\"pendingStart\": {\"value\": 78", "\"convicted\": {\"value\": 12");
    }

    @Test
    void takes_other_words_for_the_column_and_not_for_what_tells_more_of_it() throws IOException {
        assertThat(Trial.of(folder)
                        .file("caseloads.csv", "forum,Incoming cases,source\ndhaka,78,s1\n")
                        .problems())
                .first()
                .asString()
                .startsWith("caseloads.csv:1:2 column \"Incoming cases\" is unknown (perhaps \"incoming\"), must be");
    }

    @Test
    void refuses_headers_that_are_unknown_or_stand_twice() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,perod,incoming,remarks on the period,Incoming,source
                dhaka,2023,78,none,78,s1
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:1:2 column \"perod\" is unknown (perhaps \"period\"), must be one of caseloads (attest forms --columns lists them), or be named in a mapping",
                        "caseloads.csv:1:4 column \"remarks on the period\" is unknown, must be one of caseloads (attest forms --columns lists them), or be named in a mapping",
                        "caseloads.csv:1:5 column \"Incoming\" stands twice, first in column 3, must stand once");
    }

    @Test
    void tells_what_is_wrong_with_the_cells_of_a_table_that_lacks_a_column() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", "id,name,established,source\nd,D,20x4,s1\nd,D,2014-02-30,s2\n")
                .file("caseloads.csv", "period,incoming,source\n2023-13,many,s1\n2023,12,s1\n")
                .file("attendance.csv", "person,role\np1,leader\n");
        assertThat(trial.problems())
                .containsExactly(
                        "attendance.csv:1: column \"meeting\" is missing, must be there",
                        "attendance.csv:2:2 column \"role\": value \"leader\" is unknown (perhaps \"speaker\"), must be one of chair, co-chair, opening-speaker, speaker, discussant, delegate, observer, participant",
                        "caseloads.csv:1: column \"forum\" is missing, must be there",
                        "caseloads.csv:2:1 column \"period\": date \"2023-13\" is not a day of the calendar, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind",
                        "caseloads.csv:2:2 column \"incoming\": count \"many\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "tribunals.csv:1: column \"kind\" is missing, must be there",
                        "tribunals.csv:2:3 column \"established\": date \"20x4\" is malformed, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind",
                        "tribunals.csv:3:3 column \"established\": date \"2014-02-30\" is not a day of the calendar, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind");
    }

    @Test
    void asks_for_the_columns_that_every_row_must_fill_in_and_reads_no_row_without() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", "id,name\ndhaka,Dhaka\n")
                .file("caseloads.csv", "forum,incoming,source\ndhaka,none,s1\n");
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:2:2 column \"incoming\": count \"none\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "tribunals.csv:1: column \"kind\" is missing, must be there",
                        "tribunals.csv:1: column \"source\" is missing, must be there");
    }

    @Test
    void refuses_files_without_a_header_and_files_that_are_no_kind_of_table() throws IOException {
        Trial trial = Trial.of(folder)
                .file("caseloads.csv", "")
                .file("meetings.csv", "\n\n")
                .file("persons.csv", "p1,Somebody,s1\n")
                .file("tribunal.csv", "id\n");
        assertThat(trial.problems())
                .containsExactly(
                        "tribunal.csv: \"tribunal\" is no kind of table (perhaps \"tribunals\"), must be one of dossier, sources, jurisdictions, organizations, persons, attendance, topics, meetings, statements, progress, commitments, instruments, penalties, tribunals, caseloads, indicators, observations, assessments, totals, notes, or be named in a mapping",
                        "caseloads.csv: is empty, must have a header",
                        "meetings.csv: is empty, must have a header",
                        "persons.csv:1: column \"id\" is missing, must be there",
                        "persons.csv:1: column \"name\" is missing, must be there",
                        "persons.csv:1:1 column \"p1\" is unknown, must be one of persons (attest forms --columns lists them), or be named in a mapping",
                        "persons.csv:1:2 column \"Somebody\" is unknown, must be one of persons (attest forms --columns lists them), or be named in a mapping",
                        "persons.csv:1:3 column \"s1\" is unknown, must be one of persons (attest forms --columns lists them), or be named in a mapping");
    }

    @Test
    void refuses_rows_that_do_not_fit_the_header() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,incoming,,source
                dhaka,78,,s1,,
                dhaka,78
                dhaka,78,,s1,more
                ,,,
                dhaka,79,what,s2
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:3: has 2 cells, must have 4 as the header",
                        "caseloads.csv:4: has 5 cells, must have 4 as the header",
                        "caseloads.csv:6: has the same forum as caseloads.csv:2, must stand next to it, or differ, be it by a number in a column \"record\"",
                        "caseloads.csv:6:3 \"what\" stands below no header, must have one");
    }

    @Test
    void finds_no_tables_in_a_folder_without() throws IOException {
        Trial trial = Trial.empty(folder).file("remarks.md", "none");
        assertThat(trial.problems())
                .containsExactly(
                        folder + ": has no tables, must have files that end with .csv, .tsv, .txt, .xlsx, .xlsm",
                        "dossier: --id, --title, --as-of missing, must be given, or a table dossier");
    }
}
