package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.pdf.PlantedPdf.catalog;
import static org.attest.audit.pdf.PlantedPdf.element;
import static org.attest.audit.pdf.PlantedPdf.found;
import static org.attest.audit.pdf.PlantedPdf.name;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureFaultsTest {
    @Test
    void finds_suspect_tags() {
        assertThat(found(
                        PdfItem.TAGGED,
                        pdf -> catalog(pdf).getCOSDictionary(name("MarkInfo")).setBoolean(name("Suspects"), true)))
                .containsExactly("document: has tags that its maker suspects to be wrong (Suspects in MarkInfo)");
    }

    @Test
    void finds_a_type_that_is_mapped_to_no_standard_one() {
        assertThat(found(PdfItem.TAGGED, pdf -> element(pdf, "Figure").setName(COSName.S, "Chart")))
                .containsExactly("page 2, Document > Chart: type Chart is not mapped to a standard one");
        assertThat(found(PdfItem.TAGGED, pdf -> map(pdf, "Chart", "Bild", "Bild", "Chart")))
                .containsExactly("page 2, Document > Chart: type Chart is not mapped to a standard one");
    }

    @Test
    void follows_the_map_of_types() {
        assertThat(found(PdfItem.TAGGED, pdf -> map(pdf, "Chart", "Bild", "Bild", "Figure")))
                .isEmpty();
        assertThat(found(PdfItem.ALT_TEXT, pdf -> {
                    map(pdf, "Chart", "Figure", "Bild", "Figure");
                    element(pdf, "Chart").removeItem(COSName.ALT);
                }))
                .containsExactly("page 2, Document > Chart: has no alternative text");
    }

    private static void map(PDDocument pdf, String... pairs) {
        element(pdf, "Figure").setName(COSName.S, pairs[0]);
        COSDictionary roles = new COSDictionary();
        for (int i = 0; i < pairs.length; i += 2) {
            roles.setName(pairs[i], pairs[i + 1]);
        }
        catalog(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT).setItem(name("RoleMap"), roles);
    }

    @Test
    void finds_a_language_of_an_element_that_is_none() {
        assertThat(found(PdfItem.LANGUAGE, pdf -> element(pdf, "Lbl").setString(COSName.LANG, "en_GB")))
                .containsExactly("page 1, Document > L > LI > Lbl: language \"en_GB\" is none, must be a tag such as"
                        + " en-GB");
    }

    @Test
    void finds_a_figure_without_alternative_text() {
        assertThat(found(PdfItem.ALT_TEXT, pdf -> element(pdf, "Figure").removeItem(COSName.ALT)))
                .containsExactly("page 2, Document > Figure: has no alternative text");
        assertThat(found(PdfItem.ALT_TEXT, pdf -> element(pdf, "Figure").setString(COSName.ALT, "image1.png")))
                .containsExactly("page 2, Document > Figure: alternative text \"image1.png\" describes nothing");
        assertThat(found(PdfItem.ALT_TEXT, pdf -> {
                    element(pdf, "Figure").removeItem(COSName.ALT);
                    element(pdf, "Figure").setString(COSName.ACTUAL_TEXT, "12 and 7");
                }))
                .isEmpty();
    }

    @Test
    void finds_a_figure_without_its_box() {
        assertThat(found(PdfItem.FIGURE_BOXES, pdf -> element(pdf, "Figure").removeItem(COSName.A)))
                .containsExactly("page 2, Document > Figure: has no bounding box (BBox)");
    }

    @Test
    void looks_for_an_attribute_in_the_classes_of_an_element_too() {
        assertThat(found(PdfItem.FIGURE_BOXES, pdf -> {
                    COSDictionary figure = element(pdf, "Figure");
                    COSDictionary classes = new COSDictionary();
                    classes.setItem(name("Boxed"), figure.getItem(COSName.A));
                    catalog(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT).setItem(name("ClassMap"), classes);
                    figure.removeItem(COSName.A);
                    figure.setName(COSName.C, "Boxed");
                }))
                .isEmpty();
    }

    @Test
    void finds_headings_that_do_not_begin_with_the_first_level_or_skip_one() {
        assertThat(found(PdfItem.HEADINGS, pdf -> element(pdf, "H1").setName(COSName.S, "P")))
                .containsExactly("page 1, Document > H2: level H1 is skipped before it");
        assertThat(found(PdfItem.HEADINGS, pdf -> element(pdf, "H2").setName(COSName.S, "H3")))
                .containsExactly("page 1, Document > H3: level H2 is skipped before it");
        assertThat(found(PdfItem.HEADINGS, pdf -> element(pdf, "P").setName(COSName.S, "H")))
                .contains("page 1, Document > H: headings are both H and numbered, must be one of the two");
    }

    @Test
    void finds_tables_without_headers_and_headers_without_scope() {
        assertThat(found(PdfItem.TABLE_HEADERS, pdf -> {
                    for (int i = 0; i < 5; i++) {
                        element(pdf, "TH").setName(COSName.S, "TD");
                    }
                }))
                .containsExactly("page 1, Document > Table: has no header cell (TH)");
        assertThat(found(PdfItem.TABLE_HEADERS, pdf -> element(pdf, "TH").removeItem(COSName.A)))
                .containsExactly("page 1, Document > Table > THead > TR > TH: header cell has no scope, must have Row,"
                        + " Column or Both");
        assertThat(found(PdfItem.TABLE_HEADERS, pdf -> {
                    element(pdf, "TH").removeItem(COSName.A);
                    element(pdf, "TH").setString(COSName.ID, "court");
                }))
                .isEmpty();
    }

    @Test
    void finds_a_head_behind_the_body_and_a_foot_before_it() {
        assertThat(found(PdfItem.TABLE_ORDER, pdf -> {
                    element(pdf, "THead").setName(COSName.S, "Head");
                    element(pdf, "TBody").setName(COSName.S, "THead");
                    element(pdf, "Head").setName(COSName.S, "TBody");
                }))
                .containsExactly(
                        "page 1, Document > Table > THead: head of a table stands behind its rows, must stand before"
                                + " them");
        assertThat(found(PdfItem.TABLE_ORDER, pdf -> element(pdf, "THead").setName(COSName.S, "TFoot")))
                .containsExactly(
                        "page 1, Document > Table > TBody: rows of a table stand behind its foot, must stand before"
                                + " it");
    }

    @Test
    void finds_a_row_of_another_width() {
        assertThat(found(
                        PdfItem.TABLE_ROWS,
                        pdf -> attributes(element(pdf, "TD")).setInt(name("ColSpan"), 2)))
                .containsExactly(
                        "page 1, Document > Table: row 2 has another number of cells than the first, spans counted");
        assertThat(found(
                        PdfItem.TABLE_ROWS,
                        pdf -> attributes(element(pdf, "TD")).setInt(name("RowSpan"), 2)))
                .containsExactly(
                        "page 1, Document > Table: row 3 has another number of cells than the first, spans counted");
    }

    private static COSDictionary attributes(COSDictionary cell) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        cell.setItem(COSName.A, attributes);
        return attributes;
    }

    @Test
    void finds_cells_and_rows_where_they_do_not_belong() {
        assertThat(found(PdfItem.TABLE_ROWS, pdf -> element(pdf, "TR").setName(COSName.S, "Div")))
                .containsExactly(
                        "page 1, Document > Table > THead: has TH,TH,TH directly in it, where only TR may be",
                        "page 1, Document > Table > THead > Div > TH: cell is not in a row (TR)",
                        "page 1, Document > Table > THead > Div > TH[2]: cell is not in a row (TR)",
                        "page 1, Document > Table > THead > Div > TH[3]: cell is not in a row (TR)");
        assertThat(found(PdfItem.TABLE_ROWS, pdf -> element(pdf, "Table").setName(COSName.S, "Sect")))
                .containsExactly(
                        "page 1, Document > Sect > THead: part of a table is not directly in one",
                        "page 1, Document > Sect > TBody: part of a table is not directly in one");
        assertThat(found(PdfItem.TABLE_ROWS, pdf -> element(pdf, "THead").setName(COSName.S, "Sect")))
                .containsExactly(
                        "page 1, Document > Table: has Sect directly in it, where only Caption, TBody, TFoot, THead, TR"
                                + " may be",
                        "page 1, Document > Table > Sect > TR: row is not in a table");
    }

    @Test
    void finds_lists_that_are_not_made_of_items() {
        assertThat(found(PdfItem.LISTS, pdf -> element(pdf, "LI").setName(COSName.S, "P")))
                .containsExactly(
                        "page 1, Document > L: has P directly in it, where only Caption, L, LI may be",
                        "page 1, Document > L > P > LBody: is not in LI");
        assertThat(found(PdfItem.LISTS, pdf -> element(pdf, "LBody").setName(COSName.S, "P")))
                .containsExactly("page 1, Document > L > LI: has P directly in it, where only LBody, Lbl may be");
    }

    @Test
    void ends_in_a_tree_that_bites_its_own_tail() {
        assertThat(found(PdfItem.TAGGED, pdf -> {
                    COSArray kids = new COSArray();
                    kids.add(COSInteger.ZERO);
                    kids.add(catalog(pdf)
                            .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                            .getItem(COSName.K));
                    for (var entry : new COSArray(
                            element(pdf, "Document").getCOSArray(COSName.K).toList())) {
                        kids.add(entry instanceof COSObject reference ? reference : entry);
                    }
                    element(pdf, "Document").setItem(COSName.K, kids);
                }))
                .isEmpty();
    }
}
