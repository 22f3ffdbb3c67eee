package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Test;

class HostilePdfsTest extends HostilePdf {
    @Test
    void ends_at_content_that_swells() throws IOException {
        assertRejected(4, bomb("", 20), "page 1: " + AT_ONCE);
        assertRejected(4, stream("/Filter/FlateDecode", packed("1 ".repeat(1_000_001))), "page 1: " + VALUES);
        assertRejected(
                4, stream("/Filter[/FlateDecode/ASCII85Decode]", packed("z".repeat(5_000_000))), "page 1: " + AT_ONCE);
        assertRejected(
                4,
                stream("/Filter[/FlateDecode" + "/Crypt ".repeat(99) + "]", packed(" ".repeat(2_000_000))),
                "page 1: " + IN_ALL);
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
                "page 1: " + AT_ONCE);
    }

    @Test
    void ends_at_the_same_content_again_and_again() throws IOException {
        objects.set(2, objects.get(2).replace("/Contents 4 0 R", "/Contents[" + "4 0 R ".repeat(99) + "]"));
        assertRejected(4, stream("/Filter/FlateDecode", packed(" ".repeat(1_000_000))), "page 1: " + AT_ONCE);
    }

    @Test
    void ends_at_what_nobody_but_veraPDF_unpacks() throws IOException {
        assertRejected(7, bomb("/N 1", 140), "object 7: " + IN_ALL);
    }

    @Test
    void ends_at_letters_that_swell() throws IOException {
        objects.set(3, stream("", "/P <</MCID 0>> BDC BT /F 9 Tf (a) Tj ET EMC"));
        objects.add("<</Type/Font/Subtype/TrueType/BaseFont/X/ToUnicode 8 0 R>>");
        assertRejected(8, bomb("", 20), "page 1: " + AT_ONCE);
        for (String map : List.of(
                "2147483647 beginbfrange <00> <01> [ ", "<0000> <ffff> <0000> ".repeat(90_000) + "endbfrange")) {
            objects.set(7, stream("/Filter/FlateDecode", packed(map)));
            assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.LINE_ENDS).verdict())
                    .isEqualTo(Verdict.MET);
        }
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
    void ends_at_a_type_of_any_length() throws IOException {
        String type = "H".repeat(100_000);
        objects.set(4, "<</Type/StructTreeRoot/K 6 0 R/RoleMap<</" + type + "/Document>>>>");
        objects.set(5, "<</Type/StructElem/S/" + type + "/P 5 0 R>>");
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.LISTS).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void ends_at_values_deep_in_each_other() throws IOException {
        assertRejected(4, stream("", "[".repeat(9_000)), "page 1: " + NESTED);
        assertRejected(6, "[".repeat(9_000) + "]".repeat(9_000), "object 6: " + NESTED);
        assertRejected(6, "<</K".repeat(9_000) + " 0" + ">>".repeat(9_000), "object 6: " + NESTED);
    }

    @Test
    void ends_in_trees_of_pages_without_end() throws IOException {
        for (int next = 7; next < 600; next++) {
            objects.add("<</Type/Pages/Count 1/Kids[" + (next + 1) + " 0 R]>>");
        }
        assertRejected(2, "<</Type/Pages/Count 1/Kids[7 0 R]>>", "page tree: " + NESTED);
        objects.set(6, "<</Type/Pages/Parent 2 0 R/Kids[]>>");
        assertRejected(2, "<</Type/Pages/Parent 7 0 R/Count 1/Kids[3 0 R]>>", "page tree: " + NESTED);
    }

    @Test
    void ends_at_branches_that_double() throws IOException {
        for (int next = 7; next < 30; next++) {
            objects.add("[<</S/P/Kids %1$d 0 R/K %1$d 0 R>><</S/P/Kids %1$d 0 R/K %1$d 0 R>>]".formatted(next + 1));
        }
        objects.add("[<</S/P>>]");
        assertRejected(6, "<</S/Document/K 7 0 R>>", "(structure tree|object 29): " + IN_ALL);
        assertRejected(2, "<</Type/Pages/Count 1/Kids 7 0 R>>", "(page tree|object 29): " + IN_ALL);
    }

    @Test
    void ends_at_a_cell_that_spans_more_than_any_table() throws IOException {
        objects.set(5, "<</S/Table/K<</S/TR/K 7 0 R>>>>");
        assertRejected(7, "<</S/TD/A<</O/Table/RowSpan 30000/ColSpan 30000>>>>", "structure tree: " + IN_ALL);
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
