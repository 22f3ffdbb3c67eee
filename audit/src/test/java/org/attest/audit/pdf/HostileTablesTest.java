package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTablesTest extends HostilePdf {
    @ParameterizedTest
    @CsvSource({"0 7, 0 100000000", "0 7, 100000000 7", "/Size 7, /Size 100000000"})
    void ends_at_more_objects_than_there_is_room_for(String from, String to) throws IOException {
        String pdf = pdf();
        assertRejected(
                pdf.replace(from, to), "cross-reference table at byte " + pdf.indexOf("xref\n0") + ": " + AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Size 100000000", "/Size 5/Index[0 2000000000]", "/Size 5/Prev 135"})
    void ends_at_a_stream_of_cross_references_that_lies(String table) throws IOException {
        String pdf = pdf(table, "<<>>");
        assertThat(pdf.indexOf("5 0 obj")).isEqualTo(135);
        assertRejected(
                pdf,
                "cross-reference stream at byte " + (pdf.lastIndexOf(">>stream\n") + 9) + ": "
                        + (table.contains("/Prev") ? IN_ALL : AT_ONCE));
    }

    @Test
    void ends_at_a_stream_longer_than_the_file() throws IOException {
        String pdf = pdf("/Size 5", "<<>>");
        int end = pdf.lastIndexOf("/Length 15");
        String longer = pdf.substring(0, end) + "/Length 2147483647" + pdf.substring(end + 10);
        assertRejected(
                longer, "cross-reference stream at byte " + (longer.lastIndexOf(">>stream\n") + 9) + ": " + AT_ONCE);
    }

    @Test
    void ends_at_tables_of_objects_that_name_each_other() throws IOException {
        String pdf = pdf();
        int table = pdf.indexOf("xref\n0");
        String looped = pdf.substring(0, table) + "    " + pdf.substring(table);
        assertRejected(
                looped.replace(">>\nstartxref\n" + table, "/Prev " + (table + 1) + ">>\nstartxref\n" + (table + 4)),
                "cross-reference table at byte " + (table + 1) + ": " + IN_ALL);
    }

    @Test
    void ends_at_a_chain_of_tables_of_objects() throws IOException {
        StringBuilder pdf = new StringBuilder(pdf());
        int last = pdf.indexOf("xref\n0");
        for (int i = 0; i < 600; i++) {
            int next = pdf.length();
            pdf.append("xref\n0 0\ntrailer<</Size 7/Root 1 0 R/Prev ")
                    .append(last)
                    .append(">>\n");
            last = next;
        }
        assertRejected(pdf + "startxref\n" + last + "\n%%EOF\n", "cross-reference table at byte [0-9]+: " + IN_ALL);
    }

    @Test
    void ends_at_streams_of_objects_that_lie() throws IOException {
        assertRejected(pdf("/Size 5", stream("/Type/ObjStm/N 2147483647/First 4", "4 0 <<>>")), "object 4: " + AT_ONCE);
        assertRejected(pdf("/Size 5", bomb("/Type/ObjStm/N 1/First 4", 20)), "object 4: " + AT_ONCE);
        assertRejected(
                pdf("/Size 5", stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed("4 0 " + "[".repeat(600)))),
                "object 4: " + NESTED);
        assertRejected(
                pdf("/Size 5", "<</Type/ObjStm/N 1/First 4/Length 4 0 R>>stream\n4 0 <<>>\nendstream"),
                "object 4: " + NESTED);
        assertRejected(
                pdf(
                        "/Size 5",
                        stream(
                                "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
                                packed("4 0 [" + "[]".repeat(1_000_000) + "]"))),
                "object 4: " + VALUES);
    }

    @Test
    void ends_at_a_stream_that_is_its_own_length() throws IOException {
        assertRejected(4, "<</Length 4 0 R>>stream\nq Q\nendstream", "object 4: " + NESTED);
    }
}
