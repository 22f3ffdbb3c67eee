package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole messages: where, what, what is allowed. */
class ImportProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void names_the_cell_of_each_value_that_the_model_refuses() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,period,incoming,resolved,source
                dhaka,2020-13,abc,-5,s1
                dhaka,2023/2022,1.5,[no such reason],s1
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:2:2 column \"period\": date \"2020-13\" is not a day of the calendar, must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind",
                        "caseloads.csv:2:3 column \"incoming\": count \"abc\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "caseloads.csv:2:4 column \"resolved\": count -5 is negative, must be 0 or more",
                        "caseloads.csv:3:2 column \"period\": period starts on 2023 after its end 2022, must not",
                        "caseloads.csv:3:3 column \"incoming\": count \"1.5\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")",
                        "caseloads.csv:3:4 column \"resolved\": count \"[no such reason]\" is malformed, must be a whole number, alone or after one of > >= < <= ~ (such as 78 or \">295\")");
    }

    @Test
    void names_the_cells_of_ids_and_references_that_do_not_fit() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", """
                id,name,kind,seat,established,source
                dhaka,Dhaka,dedicated,bd,2020,s1
                khulna,Khulna,dedicatd,dhaka,2020,s3
                sylhet,Sylhet,assigned,,,s1
                dhaka,Dhaka again,assigned,,,s2
                """)
                .file("caseloads.csv", "forum,incoming,source\ndakha,7,s1\n,8,s1\nkhulna,9,s1\n");
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:2:1 column \"forum\": \"dakha\" is unknown (perhaps \"dhaka\"), must be the id of a jurisdiction or a tribunal",
                        "caseloads.csv:3:1 column \"forum\": is empty, must be an id such as \"lynn-bell\"",
                        "tribunals.csv:3:3 column \"kind\": value \"dedicatd\" is unknown (perhaps \"dedicated\"), must be one of dedicated, assigned, general",
                        "tribunals.csv:3:4 column \"seat\": \"dhaka\" is the id of a tribunal, must be the id of a jurisdiction",
                        "tribunals.csv:3:6 column \"source\": \"s3\" is unknown (perhaps \"s1\"), must be the id of a source",
                        "tribunals.csv:5:1 column \"id\": id \"dhaka\" is also that of tribunals.csv:2, must be unique among all entities");
    }

    @Test
    void names_the_cells_that_must_be_filled_in() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", "id,name,kind,established,source\ndhaka,,,2020,\n,Khulna,dedicated,,s1\n")
                .file("persons.csv", "id,name,source\np1,,s1\np2,Somebody,\n");
        assertThat(trial.problems())
                .containsExactly(
                        "persons.csv:2:2 column \"name\": is empty, must be a text",
                        "persons.csv:3:3 column \"source\": is empty, must be the id of a source",
                        "tribunals.csv:2:2 column \"name\": is empty, must be a text",
                        "tribunals.csv:2:3 column \"kind\": is empty, must be one of dedicated, assigned, general",
                        "tribunals.csv:2:5 column \"source\": is empty, must be the id of a source",
                        "tribunals.csv:3:1 column \"id\": is empty, must be an id such as \"lynn-bell\"");
    }

    @Test
    void refuses_rows_of_one_record_that_contradict_each_other() throws IOException {
        Trial trial = Trial.of(folder).file("tribunals.csv", """
                id,name,kind,established,source
                dhaka,Dhaka,dedicated,2020,s1
                dhaka,Dakka,,[x],s2
                khulna,Khulna,dedicated,2020,s1
                khulna,,,2021,s1
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "tribunals.csv:3:2 column \"name\": \"Dakka\" differs from \"Dhaka\" in the first row of this record, must be the same or empty",
                        "tribunals.csv:3:4 column \"established\": \"[x]\" and \"2020\" in another row of this record exclude each other: a fact is missing, or it has values",
                        "tribunals.csv:5:4 column \"established\": \"2021\" is a second value by one source, must have another source or place in it");
    }

    @Test
    void refuses_rows_of_one_record_that_stand_apart() throws IOException {
        Trial trial = Trial.of(folder).file("caseloads.csv", """
                forum,period,incoming,source
                dhaka,2023,78,s1
                dhaka,2024,80,s1
                dhaka,2023,79,s2
                """);
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:4: has the same forum, period as caseloads.csv:2, must stand next to it, or differ, be it by a number in a column \"record\"");
    }

    @Test
    void drops_nothing_in_silence() throws IOException {
        Trial trial = Trial.of(folder)
                .file("caseloads.csv", """
                        forum,period,incoming,incoming locator,basis,source,locator
                        dhaka,[x],,p. 7,derived,s1,p. 8
                        """)
                .file("meetings.csv", "id,title,kind,organisers,source\nm1,Talks,bilateral,bd host,s1\n")
                .file("attendance.csv", "meeting,post,role\nm1,Secretary,chair\nm2,Minister,chair\n,Deputy,chair\n");
        assertThat(trial.problems())
                .containsExactly(
                        "attendance.csv:3:1 column \"meeting\": \"m2\" is unknown (perhaps \"m1\"), must be the id of a record of table meetings",
                        "attendance.csv:4:1 column \"meeting\": is empty, must be the id of a record of table meetings",
                        "caseloads.csv:2:4 column \"incoming locator\": \"p. 7\" belongs to nothing in this row, must be empty or stand beside a value",
                        "caseloads.csv:2:5 column \"basis\": \"derived\" belongs to nothing in this row, must be empty or stand beside a value",
                        "caseloads.csv:2:7 column \"locator\": \"p. 8\" belongs to nothing in this row, must be empty or stand beside a value",
                        "meetings.csv:2:4 column \"organisers\": \"bd host\" is malformed, must be pairs, parted by semicolons or line breaks, such as moha: convenor; unodc: supporter");
    }

    @Test
    void asks_for_what_a_dossier_says_of_itself() throws IOException {
        assertThat(Trial.of(folder).without("dossier.csv").problems())
                .containsExactly("dossier: --id, --title, --as-of missing, must be given, or a table dossier");
        assertThat(Trial.of(folder).file("dossier.csv", "id,title,as of\n").problems())
                .containsExactly("dossier.csv: has no row below its header, must have one");
        assertThat(Trial.of(folder)
                        .file("dossier.csv", "id,title,as of\nd,D,2024\ne,E,2024-01-01\n")
                        .problems())
                .containsExactly(
                        "dossier.csv:2:3 column \"as of\": is the text \"2024\", must be a day such as \"2024-03-18\"",
                        "dossier.csv:3: is a second dossier, must be one row in all");
    }

    @Test
    void calls_nothing_unknown_that_is_there_but_spoilt() throws IOException {
        Trial trial = Trial.of(folder)
                .file("tribunals.csv", "id,name,kind,source\ndhaka,Dhaka,dedicated\nkhulna,Khulna,none,s1\n")
                .file("caseloads.csv", "forum,incoming,source\ndhaka,7,s1\nkhulna,8,s1\nsylhet,9,s1\n");
        assertThat(trial.problems())
                .containsExactly(
                        "caseloads.csv:4:1 column \"forum\": \"sylhet\" is unknown, must be the id of a jurisdiction or a tribunal",
                        "tribunals.csv:2: has 3 cells, must have 4 as the header",
                        "tribunals.csv:3:3 column \"kind\": value \"none\" is unknown, must be one of dedicated, assigned, general");
    }

    @Test
    void keeps_count_of_more_problems_than_it_lists() throws IOException {
        Trial trial = Trial.of(folder)
                .file(
                        "caseloads.csv",
                        "forum,period,incoming,resolved,source\n"
                                + IntStream.range(1000, 7000)
                                        .mapToObj(year -> "dhaka," + year + ",x,y,s1\n")
                                        .collect(Collectors.joining()));
        Imported imported = trial.run();
        assertThat(imported.problemCount()).isEqualTo(12_000);
        assertThat(imported.problems()).hasSize(10_000);
    }
}
