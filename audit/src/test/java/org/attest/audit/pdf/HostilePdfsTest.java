package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that would take all memory or run without end. */
@Timeout(60)
class HostilePdfsTest {
    private static final String UNSOUND = "cannot be read, must be a sound PDF: ";
    private static final String UNPACKED = "has too many bytes when it is unpacked, must have at most 16,777,216";
    private static final String IN_ALL =
            "has too many bytes to read and unpack with all before it, must have at most 134,217,728";
    private static final String NESTED = "has 501 values in each other, must have at most 500";

    @TempDir
    Path folder;

    /** Of the page 4 and the structure 6, each in an object of its own; the first is the catalogue. */
    private final List<String> objects = new ArrayList<>(List.of(
            "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<"
                    + "/Font<</F 7 0 R>>/XObject<</X 7 0 R>>>>>>",
            stream("", "q Q"),
            "<</Type/StructTreeRoot/K 6 0 R>>",
            "<</Type/StructElem/S/Document/P 5 0 R>>"));

    private static String stream(String dictionary, String data) {
        return "<<" + dictionary + "/Length " + data.length() + ">>stream\n" + data + "\nendstream";
    }

    private static String packed(String data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(data.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    /** Some hundred bytes for many megabytes. */
    private static String bomb(String dictionary, int megabytes) {
        return stream(dictionary + "/Filter[/FlateDecode/FlateDecode]", packed(packed("\0".repeat(megabytes << 20))));
    }

    private String pdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder addresses = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            addresses.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int size = objects.size() + 1;
        return pdf + "xref\n0 " + size + "\n" + addresses + "trailer\n<</Root 1 0 R/Size " + size + ">>\nstartxref\n"
                + pdf.length() + "\n%%EOF\n";
    }

    /** Its objects are named by a stream, the last of them, and one more is in a stream of objects. */
    private static String pdf(String table, String objectStream) {
        String start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>\nendobj\n";
        String pages = "2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n";
        String all = start + pages + "3 0 obj\n" + objectStream + "\nendobj\n";
        int[][] entries = {
            {0, 0, 0}, {1, 9, 0}, {1, start.length(), 0}, {1, start.length() + pages.length(), 0}, {2, 3, 0}
        };
        StringBuilder data = new StringBuilder();
        for (int[] entry : entries) {
            data.append((char) entry[0]).append((char) entry[1]).append((char) entry[2]);
        }
        return all + "5 0 obj\n" + stream("/Type/XRef/Root 1 0 R/W[1 1 1]" + table, data.toString())
                + "\nendobj\nstartxref\n" + all.length() + "\n%%EOF\n";
    }

    private Path write(String pdf) throws IOException {
        return Files.writeString(folder.resolve("hostile.pdf"), pdf, StandardCharsets.ISO_8859_1);
    }

    private void assertRejected(String pdf, String what) throws IOException {
        Path file = write(pdf);
        assertThatThrownBy(() -> PdfAudit.of(file))
                .isInstanceOf(UnreadableFileException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage())
                        .replaceFirst("[0-9,]+ bytes (when|to) ", "too many bytes $1 "))
                .isEqualTo("file \"" + file + "\": " + UNSOUND + what);
    }

    private void assertRejected(int object, String instead, String what) throws IOException {
        objects.addAll(Collections.nCopies(Math.max(0, object - objects.size()), "null"));
        objects.set(object - 1, instead);
        assertRejected(pdf(), what);
    }

    private void assertNotChecked(String why) throws IOException {
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.TAGGED))
                .satisfies(answer -> assertThat(answer.verdict()).isEqualTo(Verdict.NOT_CHECKED))
                .satisfies(answer -> assertThat(PlantedPdf.places(answer)).containsExactly("document: " + why));
    }

    @ParameterizedTest
    @CsvSource({
        "0 7, 0 100000000, '100,000,000'",
        "0 7, 100000000 7, '100,000,007'",
        "/Size 7, /Size 100000000, '100,000,000'"
    })
    void ends_at_more_objects_than_there_is_room_for(String from, String to, String count) throws IOException {
        String pdf = pdf();
        assertRejected(
                pdf.replace(from, to),
                "cross-reference table at byte " + pdf.indexOf("xref\n0") + ": has " + count
                        + " objects, must have at most 100,000");
    }

    @ParameterizedTest
    @CsvSource({
        "/Size 100000000, 'has 100,000,000 objects, must have at most 100,000'",
        "/Size 5/Index[0 2000000000], 'has 2,000,000,000 objects, must have at most 100,000'",
        "/Size 5/Prev 135, leads back to itself"
    })
    void ends_at_a_stream_of_cross_references_that_lies(String table, String what) throws IOException {
        String pdf = pdf(table, "<<>>");
        assertThat(pdf.indexOf("5 0 obj")).isEqualTo(135);
        assertRejected(pdf, "cross-reference stream at byte 135: " + what);
    }

    @Test
    void ends_at_a_stream_longer_than_the_file() throws IOException {
        String pdf = pdf("/Size 5", "<<>>");
        int end = pdf.lastIndexOf("/Length 15");
        String longer = pdf.substring(0, end) + "/Length 2147483647" + pdf.substring(end + 10);
        assertRejected(
                longer,
                "cross-reference stream at byte 135: has 2,147,483,647 bytes in a stream, must have at most "
                        + longer.length());
    }

    @Test
    void ends_at_tables_of_objects_that_name_each_other() throws IOException {
        String pdf = pdf();
        int table = pdf.indexOf("xref\n0");
        String looped = pdf.substring(0, table) + "    " + pdf.substring(table);
        assertRejected(
                looped.replace(">>\nstartxref\n" + table, "/Prev " + (table + 1) + ">>\nstartxref\n" + (table + 4)),
                "cross-reference table at byte " + (table + 1) + ": leads back to itself");
    }

    @Test
    void ends_at_a_chain_of_tables_of_objects() throws IOException {
        StringBuilder pdf = new StringBuilder(pdf());
        int last = pdf.indexOf("xref\n0");
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int next = pdf.length();
            pdf.append("xref\n0 0\ntrailer<</Size 7/Root 1 0 R/Prev ")
                    .append(last)
                    .append(">>\n");
            last = next;
            tables.add(next);
        }
        assertRejected(
                pdf + "startxref\n" + last + "\n%%EOF\n",
                "cross-reference table at byte " + tables.get(99)
                        + ": has 501 tables before it, must have at most 500");
    }

    @Test
    void ends_at_streams_of_objects_that_lie() throws IOException {
        assertRejected(
                pdf("/Size 5", stream("/Type/ObjStm/N 2147483647/First 4", "4 0 <<>>")),
                "object 4: has 2,147,483,647 objects in a stream of objects, must have at most 2");
        assertRejected(pdf("/Size 5", bomb("/Type/ObjStm/N 1/First 4", 20)), "object 4: " + UNPACKED);
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
                "object 4: has 1,000,001 values, must have at most 1,000,000");
    }

    @Test
    void ends_at_content_that_swells() throws IOException {
        assertRejected(4, bomb("", 20), "page 1: " + UNPACKED);
        assertRejected(
                4,
                stream("/Filter/FlateDecode", packed("1 ".repeat(1_000_001))),
                "page 1: has 1,000,001 values, must have at most 1,000,000");
        assertRejected(
                4,
                stream("/Filter[/FlateDecode/ASCII85Decode]", packed("z".repeat(5_000_000))),
                "page 1: has 5,000,000 bytes for ASCII85Decode, must have at most 4,194,304");
        assertRejected(
                4,
                stream("/Filter[" + "/ASCIIHexDecode ".repeat(21) + "]", "20"),
                "page 1: has 21 filters, must have at most 20");
        assertRejected(
                4,
                stream("/Filter[/FlateDecode/LZWDecode]", packed("\200@ \20\b\4\2\1\0".repeat(9_000))),
                "page 1: " + IN_ALL);
    }

    @Test
    void ends_at_rows_longer_than_any() throws IOException {
        assertRejected(
                4,
                stream("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 900000000>>", packed("q Q")),
                "page 1: has 900,000,000 bytes in a row, must have at most 1,048,576");
    }

    @Test
    void ends_at_the_same_content_again_and_again() throws IOException {
        objects.set(2, objects.get(2).replace("/Contents 4 0 R", "/Contents[" + "4 0 R ".repeat(99) + "]"));
        assertRejected(4, stream("/Filter/FlateDecode", packed(" ".repeat(1_000_000))), "page 1: " + UNPACKED);
    }

    @Test
    void ends_at_what_nobody_but_veraPDF_unpacks() throws IOException {
        assertRejected(7, bomb("/N 1", 140), "object 7: " + IN_ALL);
    }

    @Test
    void ends_at_letters_that_swell() throws IOException {
        objects.set(3, stream("", "/P <</MCID 0>> BDC BT /F 9 Tf (a) Tj ET EMC"));
        objects.add("<</Type/Font/Subtype/TrueType/BaseFont/X/ToUnicode 8 0 R>>");
        assertRejected(8, bomb("", 20), "page 1: " + UNPACKED);
        assertRejected(
                8,
                stream("/Filter/FlateDecode", packed("<0000> <ffff> <0000> ".repeat(9_000) + "endbfrange")),
                "page 1: " + IN_ALL);
        objects.set(7, stream("", "2147483647 beginbfrange <00> <01> [ "));
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.LINE_ENDS).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void ends_at_widths_of_all_letters() throws IOException {
        objects.set(3, stream("", "/P <</MCID 0>> BDC BT /F 9 Tf (a) Tj ET EMC"));
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[8 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 2147483647 1]>>");
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.LINE_ENDS).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void ends_at_a_mark_of_any_number() throws IOException {
        objects.set(3, stream("", "/P <</MCID 2147483647>> BDC q Q EMC"));
        objects.set(5, "<</Type/StructElem/S/P/P 5 0 R/Pg 3 0 R/K 2147483647>>");
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.TAGGED).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void ends_at_values_deep_in_each_other() throws IOException {
        assertRejected(4, stream("", "[".repeat(9_000)), "page 1: " + NESTED);
        assertRejected(6, "[".repeat(9_000) + "]".repeat(9_000), "object 6: " + NESTED);
        assertRejected(6, "<</K".repeat(9_000) + " 0" + ">>".repeat(9_000), "object 6: " + NESTED);
    }

    @Test
    void ends_at_a_stream_that_is_its_own_length() throws IOException {
        assertRejected(4, "<</Length 4 0 R>>stream\nq Q\nendstream", "object 4: " + NESTED);
    }

    @Test
    void ends_in_trees_of_pages_without_end() throws IOException {
        for (int next = 7; next < 600; next++) {
            objects.add("<</Type/Pages/Count 1/Kids[" + (next + 1) + " 0 R]>>");
        }
        assertRejected(
                2,
                "<</Type/Pages/Count 1/Kids[7 0 R]>>",
                "page tree: has 501 pages in each other, must have at most 500");
        objects.set(6, "<</Type/Pages/Parent 2 0 R/Kids[]>>");
        assertRejected(
                2,
                "<</Type/Pages/Parent 7 0 R/Count 1/Kids[3 0 R]>>",
                "page tree: has 501 parents in each other, must have at most 500");
    }

    @Test
    void ends_at_branches_that_double() throws IOException {
        for (int next = 7; next < 30; next++) {
            objects.add("[<</S/P/Kids %1$d 0 R/K %1$d 0 R>><</S/P/Kids %1$d 0 R/K %1$d 0 R>>]".formatted(next + 1));
        }
        objects.add("[<</S/P>>]");
        assertRejected(6, "<</S/Document/K 7 0 R>>", "structure tree: has 100,001 objects, must have at most 100,000");
        assertRejected(
                2, "<</Type/Pages/Count 1/Kids 7 0 R>>", "page tree: has 100,001 objects, must have at most 100,000");
    }

    @Test
    void ends_at_a_cell_that_spans_more_than_any_table() throws IOException {
        objects.set(5, "<</S/Table/K<</S/TR/K 7 0 R>>>>");
        assertRejected(
                7,
                "<</S/TD/A<</O/Table/RowSpan 30000/ColSpan 30000>>>>",
                "Table > TR > TD: has 900,000,000 cells with all before it, spans counted, must have at most"
                        + " 10,000,000");
    }

    @Test
    void asks_veraPDF_of_nothing_that_is_drawn_without_end() throws IOException {
        objects.set(3, stream("", "/X Do"));
        for (int next = 8; next < 50; next++) {
            objects.add(stream("/Subtype/Form/Resources<</XObject<</X " + next + " 0 R>>>>", "/X Do /X Do"));
        }
        assertNotChecked(
                "has 1,099,511,627,776 operators, veraPDF is asked about at most 2,000,000: audit a smaller file");
    }

    @Test
    void says_that_veraPDF_finds_no_end() throws IOException {
        objects.set(5, "<</Type/StructElem/S/Document/P 5 0 R/K[6 0 R]>>");
        assertNotChecked("veraPDF finds no end in this file, something in it leads back to itself: save it anew,"
                + " without that");
    }
}
