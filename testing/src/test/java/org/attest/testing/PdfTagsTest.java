package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.Failing.says;

import java.nio.file.Path;
import java.util.List;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Place;
import org.attest.audit.Verdict;
import org.attest.audit.pdf.PdfItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTagsTest {
    @TempDir
    private static Path folder;

    private static PdfAssert courts;
    private static PdfAssert plain;

    @BeforeAll
    static void write() {
        courts = assertThatPdf(Courts.pdf(folder));
        plain = assertThatPdf(PlainPdf.in(folder));
    }

    private static PdfTableAssert outcomes() {
        return courts.table("Court", "Outcome", "Share", "Convicted", "Cases", "Per case");
    }

    @Test
    void is_tagged() {
        courts.isTagged();
        says(() -> plain.isTagged(), """
                    file "plain.pdf"

                      expected | tagged
                      found    | not tagged""");
    }

    @Test
    void has_so_many_tags_of_a_role() {
        courts.hasTags("H1", 1).hasTags("Table", 3).hasTags("L", 4);
        says(() -> courts.hasTags("H1", 2), """
                    file "courts.pdf"

                      expected | H1 2
                      found    | H1 1""");
    }

    @Test
    void fails_with_advice_when_items_are_not_checked() {
        Place why = new Place("document", "veraPDF is not on the class path, add org.verapdf:validation-model-jakarta");
        Audit audit = new Audit(List.of(
                new Answer(PdfItem.LISTS, Verdict.NOT_CHECKED, List.of(why), 0),
                new Answer(PdfItem.PDF_A, Verdict.MET, List.of(), 0)));
        says(() -> Checklist.mustBeMet(audit, courts), """
                    file "courts.pdf": 1 item of the checklist not met

                      item                                                    | where    | what
                      LISTS: Lists are made of items, items of label and body | document | veraPDF is not on the class path, add org.verapdf:validation-model-jakarta""");
    }

    @Test
    void has_a_heading() {
        courts.hasHeading(2, "2 Outcomes");
        says(() -> courts.hasHeading(1, "2 Outcomes"), """
                    file "courts.pdf": there is no heading "H1 2 Outcomes", did you mean "H2 2 Outcomes"?

                      "H1 Courts"
                      "H2 Contents"
                      "H2 1 Headline figures"
                      "H2 2 Outcomes"
                      "H2 3 Buildings"
                      "H2 Notes"
                      "H2 Sources\"""");
    }

    @Test
    void has_a_figure() {
        courts.hasFigure("Bar chart of “Cases” by “Court”: North 8; South 5; East 100; West 2.");
        says(() -> courts.hasFigure("Bar chart of “Cases” by “Court”"), """
                    file "courts.pdf": there is no figure "Bar chart of “Cases” by “Court”", did you mean "Bar chart of “Cases” by “Court”: North 8; South 5; East 100; West 2."?

                      "Bar chart of “Cases” by “Court”: North 8; South 5; East 100; West 2.\"""");
    }

    @Test
    void has_a_table_with_rows() {
        outcomes()
                .hasRowCount(5)
                .hasRow("North A table 7", "21", "8", "2.63")
                .hasRow("East", "over 295 B p. 4", "100")
                .hasRow("West", "[conflict] 4 (A table 7); 6 (B p. 3)");
        says(() -> courts.table("Court", "Outcome"), """
                    file "courts.pdf": there is no table headed "Court, Outcome", did you mean "Court, Outcome, Share, Convicted, Cases, Per case"?

                      "Court, Outcome, Share, Convicted, Cases, Per case"
                      "Court, Opened, Open, Fine, Site, Rooms"
                      "Rooms, Court\"""");
        says(() -> outcomes().hasRowCount(4), """
                    file "courts.pdf" > table "Court, Outcome, Share, Convicted, Cases, Per case"

                      expected | 4 rows
                      found    | 5 rows""");
        says(() -> outcomes().hasRow("North", "22"), """
                    file "courts.pdf" > table "Court, Outcome, Share, Convicted, Cases, Per case": there is no row "North, 22", must be one of:

                      "North A table 7, 21, 8, 2.63, 100.0 %"
                      "South, [x], 5, [x], 100.0 %"
                      "East, over 295 B p. 4, 100, [b], 100.0 %"
                      "West, [conflict] 4 (A table 7); 6 (B p. 3), 2, [conflict], 100.0 %"
                      "All courts, 115, 2.63, \"""");
        says(() -> plain.table("Court"), """
                    file "plain.pdf": there is no table headed "Court", nor any other""");
    }

    @Test
    void is_accessible() {
        courts.isAccessible();
        says(() -> plain.isAccessible(), """
                    file "plain.pdf": 9 items of the checklist not met

                      item                                                                       | where                  | what
                      TAGGED: Tagged: marked as such, with a structure tree of known types       | document               | is not marked as tagged (Marked in MarkInfo)
                      TAGGED: Tagged: marked as such, with a structure tree of known types       | document               | has no structure tree
                      CONTENT: All content is in the structure tree or marked as an artifact     | page 1                 | has content neither in the structure tree nor marked as an artifact
                      CONTENT: All content is in the structure tree or marked as an artifact     | page 2                 | has content neither in the structure tree nor marked as an artifact
                      LANGUAGE: The language of the document                                     | document               | has no language (Lang) in its catalogue
                      TITLE: A title, the same in the information dictionary and in the metadata | document               | has no title in its information dictionary
                      TITLE: A title, the same in the information dictionary and in the metadata | document               | has no title (dc:title) in its metadata
                      TITLE_SHOWN: The title is shown instead of the file name                   | document               | DisplayDocTitle is not true in its viewer preferences
                      FONTS_EMBEDDED: All fonts are embedded                                     | page 1, font Helvetica | is not embedded
                      PDF_UA: Claims PDF/UA, in a way that PDF/A allows                          | document               | does not claim PDF/UA (pdfuaid:part)
                      PDF_A: Claims PDF/A                                                        | document               | does not claim PDF/A (pdfaid:part)
                      OUTPUT_INTENT: An output intent, so that colours stay the same             | document               | has no output intent with a colour profile (GTS_PDFA1)""");
    }
}
