package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.pdf.PlantedPdf.catalog;
import static org.attest.audit.pdf.PlantedPdf.changeContent;
import static org.attest.audit.pdf.PlantedPdf.element;
import static org.attest.audit.pdf.PlantedPdf.found;
import static org.attest.audit.pdf.PlantedPdf.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PageFaultsTest {
    @Test
    void finds_content_that_is_neither_tagged_nor_an_artifact() {
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(pdf, 1, content -> content + "BT (a) Tj [(b)] TJ ET 0 0 9 9 re f\n")))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(pdf, 1, content -> content + "/Span <</ActualText (x)>> BDC n f EMC")))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(
                                pdf, 1, content -> content + "/Artifact BMC /Span <<>> BDC 0 0 9 9 re f EMC EMC")))
                .isEmpty();
    }

    @Test
    void finds_words_that_run_into_each_other_where_a_line_ends() {
        assertThat(found(PdfItem.LINE_ENDS, pdf -> lines(pdf, "The two courts", "reported")))
                .containsExactly(
                        "page 1: \"courts\" and \"reported\" run into each other where a line ends, must have a"
                                + " blank between");
        assertThat(found(PdfItem.LINE_ENDS, pdf -> lines(pdf, "The two courts ", "reported")))
                .isEmpty();
        assertThat(found(PdfItem.LINE_ENDS, pdf -> lines(pdf, "The two courts.", "reported")))
                .isEmpty();
        assertThat(found(PdfItem.LINE_ENDS, pdf -> lines(pdf, "regis", "ter"))).isEmpty();
    }

    /** In one marked content. */
    private static void lines(PDDocument pdf, String... lines) throws IOException {
        PDPage page = pdf.getPage(0);
        PDResources resources = page.getResources();
        PDFont font = resources.getFont(resources.getFontNames().iterator().next());
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, 0);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            content.beginMarkedContent(COSName.P, PDPropertyList.create(mark));
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, 11);
                content.newLineAtOffset(40, 100 - 14 * i);
                content.showText(lines[i]);
                content.endText();
            }
            content.endMarkedContent();
        }
    }

    @Test
    void reads_on_behind_an_image_within_the_content() {
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(
                                pdf, 1, content -> content + "BI /W 2 /H 2 /BPC 8 /CS /G ID \1EI(<\nEI\nBT (a) Tj ET")))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
    }

    @Test
    void looks_into_the_forms_that_a_page_draws() {
        assertThat(found(PdfItem.CONTENT, pdf -> form(pdf, "0 0 9 9 re f EMC EMC")))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
        assertThat(found(PdfItem.CONTENT, pdf -> form(pdf, "/Artifact BMC 0 0 9 9 re f EMC")))
                .isEmpty();
    }

    @Test
    void looks_once_into_a_form_that_draws_itself() {
        assertThat(found(PdfItem.CONTENT, pdf -> {
                    form(pdf, "/Self Do /Self Do 0 0 9 9 re f");
                    COSDictionary form = pdf.getPage(1)
                            .getResources()
                            .getXObject(formName(pdf))
                            .getCOSObject();
                    COSDictionary drawn = new COSDictionary();
                    drawn.setItem(name("Self"), form);
                    form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, drawn);
                }))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
    }

    private static COSName formName(PDDocument pdf) {
        return pdf.getPage(1).getResources().getXObjectNames().iterator().next();
    }

    private static void form(PDDocument pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(1), AppendMode.APPEND, true)) {
            page.drawForm(form);
        }
    }

    @Test
    void finds_artifacts_within_tagged_content() {
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(
                                pdf,
                                1,
                                content -> content.replaceFirst("BT", "/Artifact BMC /P <</MCID 0>> BDC EMC EMC BT"))))
                .containsExactly("page 2: has tagged content within an artifact");
    }

    @Test
    void finds_marked_content_of_which_the_tree_does_not_know() {
        assertThat(found(
                        PdfItem.CONTENT,
                        pdf -> changeContent(pdf, 1, content -> content + "/P <</MCID 77>> BDC BT (a) Tj ET EMC")))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
        assertThat(found(PdfItem.CONTENT, pdf -> pdf.getPage(1).getCOSObject().removeItem(COSName.STRUCT_PARENTS)))
                .containsExactly("page 2: has content neither in the structure tree nor marked as an artifact");
    }

    @Test
    void finds_links_without_description_or_tag() {
        assertThat(found(PdfItem.LINKS, pdf -> link(pdf).removeItem(COSName.CONTENTS)))
                .singleElement()
                .asString()
                .matches("page 1, link, object \\d+: has no description \\(Contents\\)");
        assertThat(found(PdfItem.LINKS, pdf -> link(pdf).removeItem(name("StructParent"))))
                .singleElement()
                .asString()
                .matches("page 1, link, object \\d+: is not tagged \\(StructParent\\)");
        assertThat(found(PdfItem.LINKS, pdf -> element(pdf, "Link").setName(COSName.S, "Span")))
                .singleElement()
                .asString()
                .matches("page 1, link, object \\d+: is tagged as Span, must be Link");
    }

    private static COSDictionary link(PDDocument pdf) throws IOException {
        return pdf.getPage(0).getAnnotations().getFirst().getCOSObject();
    }

    @Test
    void finds_a_tab_order_that_does_not_follow_the_structure() {
        assertThat(found(PdfItem.TAB_ORDER, pdf -> pdf.getPage(0).getCOSObject().removeItem(name("Tabs"))))
                .containsExactly("page 1: tab order is not that of the structure (Tabs is not S)");
    }

    @Test
    void finds_a_font_that_is_not_embedded() {
        PDFont helvetica = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        assertThat(found(PdfItem.FONTS_EMBEDDED, pdf -> {
                    try (PDPageContentStream page =
                            new PDPageContentStream(pdf, pdf.getPage(1), AppendMode.APPEND, true)) {
                        page.beginText();
                        page.setFont(helvetica, 9);
                        page.showText("x");
                        page.endText();
                    }
                }))
                .containsExactly("page 2, font Helvetica: is not embedded");
    }

    @Test
    void finds_a_font_that_does_not_tell_its_letters() {
        assertThat(found(PdfItem.FONTS_UNICODE, pdf -> font(pdf).removeItem(COSName.TO_UNICODE)))
                .singleElement()
                .asString()
                .matches("page 1, font \\w{6}\\+NotoSans.*: does not tell its letters \\(ToUnicode\\)");
    }

    private static COSDictionary font(PDDocument pdf) throws IOException {
        PDResources resources = pdf.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
    }

    @Test
    void takes_resources_from_the_pages_above() {
        assertThat(found(PdfItem.FONTS_UNICODE, pdf -> {
                    font(pdf).removeItem(COSName.TO_UNICODE);
                    COSDictionary above = catalog(pdf).getCOSDictionary(COSName.PAGES);
                    pdf.getPages().forEach(page -> {
                        above.setItem(COSName.RESOURCES, page.getCOSObject().getItem(COSName.RESOURCES));
                        page.getCOSObject().removeItem(COSName.RESOURCES);
                    });
                }))
                .hasSize(1);
    }
}
