package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Total;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;

/** Every place of a document where a text can stand. */
final class HostilePlaces {

    /**
     * A place of a document.
     *
     * @param where how an error names it
     * @param read what a reader must find for a text: places of the workbook with their texts
     */
    record Place(
            String name,
            String where,
            Predicate<String> refused,
            Function<String, Document> document,
            Function<String, List<Found>> read) {
        /** Whether it stands elsewhere than in cells. */
        boolean isInSkeleton() {
            return !name.startsWith("link inside")
                    && (refused.test("_x0041_") || name.matches("short title|table key|section heading|total label"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A text that has to be read at a place: a cell of the n-th sheet, or an element's attribute or text in a part. */
    record Found(int sheet, String where, String text) {}

    private HostilePlaces() {}

    static List<Place> all() {
        String table = "table \"t\"";
        return List.of(
                cell("cell", "row 1 > column \"A\"", Sample::row),
                cell(
                        "link's words",
                        "row 1 > column \"A\"",
                        text -> row(new Cell.Link(text, URI.create("https://a.b")))),
                new Place(
                        "cell with notes",
                        table + " > row 1 > column \"A\"",
                        HostileText::asCell,
                        text -> Sample.of(
                                OneText.one(new Cell.Text(RichText.of(text).with(Marks.behind(List.of(1)))))),
                        text -> List.of(new Found(2, "A4", text + " [note 1]"))),
                new Place(
                        "link's address",
                        table + " > row 1 > column \"A\"",
                        HostileText::asCell,
                        text -> Sample.bare(OneText.one(new Cell.Link("words", OneText.address(text)))),
                        text -> linked(
                                OneText.address(text).toASCIIString(), "xl/worksheets/_rels/sheet1.xml.rels Target")),
                new Place(
                        "link inside",
                        table + " > row 1 > column \"A\"",
                        HostileText::asCell,
                        text -> Sample.bare(OneText.one(new Cell.Link("words", OneText.fragment("'All'!" + text)))),
                        text -> linked("'All'!" + text, "xl/worksheets/sheet1.xml location")),
                new Place(
                        "header",
                        "column \"",
                        text -> HostileText.asHeader(HostileText.header(text)),
                        text -> Sample.bare(
                                Sample.table("t", List.of(text(HostileText.header(text))), List.of(row("x")))),
                        text -> List.of(
                                new Found(0, "A2", HostileText.header(text)),
                                new Found(0, "xl/tables/table1.xml name", HostileText.header(text)))),
                new Place(
                        "line above a table",
                        table,
                        HostileText::asCell,
                        text -> Sample.of(Sample.numbered(1, "T", "T", OneText.one("x"), text)),
                        text -> List.of(new Found(2, "A3", text))),
                new Place(
                        "line with a note",
                        "sheet \"Texts\"",
                        HostileText::asCell,
                        text -> OneText.texts(
                                new Block.Paragraph(RichText.of(text).with(Marks.behind(List.of(1))))),
                        text -> List.of(new Found(2, "A3", text + " [note 1]"))),
                new Place(
                        "callout",
                        "sheet \"Texts\"",
                        HostileText::asCell,
                        text -> OneText.texts(new Block.Callout(Tone.CAUTION, text, RichText.of("more"))),
                        text -> List.of(new Found(2, "A3", text + ". more"))),
                new Place(
                        "section heading",
                        "sheet \"",
                        HostileText::asCell,
                        text -> Sample.document(
                                Notation.ENGLISH, List.of(new Section(1, text, List.of())), Optional.empty()),
                        text -> List.of(new Found(2, "A1", "1 " + text))),
                new Place(
                        "table title",
                        table,
                        HostileText::asCell,
                        text -> Sample.bare(Sample.numbered(1, text, "T", OneText.one("x"))),
                        text -> List.of(new Found(0, "A1", text))),
                new Place(
                        "short title",
                        "no error, it is but the sheet's name",
                        text -> false,
                        text -> Sample.bare(Sample.numbered(1, "Title", text, OneText.one("x"))),
                        text -> List.of(new Found(0, "A1", "Title"))),
                new Place(
                        "table key",
                        "no error, it is but the table's name",
                        text -> false,
                        text -> Sample.bare(Sample.numbered(
                                1, "T", "T", Sample.table(text, List.of(text("A")), List.of(row("x"))))),
                        text -> List.of(new Found(0, "A3", "x"))),
                new Place(
                        "group",
                        table + " > row 1 > column \"A\"",
                        HostileText::asCell,
                        OneText::grouped,
                        text -> List.of(new Found(0, "A3", text))),
                new Place(
                        "total label",
                        table + " > total",
                        HostileText::asCell,
                        text -> Sample.bare(Sample.totalled(
                                Sample.table("t", List.of(text("A"), whole("B")), List.of(row("x", 1))),
                                text,
                                new Total(1, figure(1)))),
                        text -> List.of(
                                new Found(0, "A4", text), new Found(0, "xl/tables/table1.xml totalsRowLabel", text))),
                new Place(
                        "key figure",
                        "table \"summary\" > row 1",
                        HostileText::asCell,
                        OneText::keyFigure,
                        text -> List.of(new Found(2, "A5", text))),
                chart("title", text -> OneText.chart(text, "C", "V", "D"), "a:t"),
                chart("category title", text -> OneText.chart("T", text, "V", "D"), "a:t"),
                chart("value title", text -> OneText.chart("T", "C", text, "D"), "a:t"),
                chart("series", OneText::series, "c:v"),
                new Place(
                        "chart description",
                        "chart \"c\"",
                        HostileText::asProperty,
                        text -> OneText.chart("T", "C", "V", text),
                        text -> List.of(new Found(0, "xl/drawings/drawing2.xml descr", text))),
                new Place(
                        "chart category",
                        table + " > row 1",
                        HostileText::asCell,
                        OneText::category,
                        text -> List.of(new Found(0, "A3", text), new Found(0, "xl/charts/chart2.xml c:v", text))),
                new Place(
                        "title",
                        // Of the cover's sheet or of the property, whichever cannot take it.
                        "",
                        HostileText::asProperty,
                        text -> OneText.covered(text, "Public", "Secretariat"),
                        text -> List.of(new Found(0, "A1", text), new Found(0, "docProps/core.xml dc:title", text))),
                new Place(
                        "classification",
                        "sheet \"Cover\"",
                        HostileText::asCell,
                        text -> OneText.covered("T", text, "Secretariat"),
                        text -> List.of(new Found(0, "A3", text))),
                new Place(
                        "organisation",
                        "property \"organisation\"",
                        HostileText::asProperty,
                        text -> OneText.covered("T", "Public", text),
                        text -> List.of(
                                new Found(0, "docProps/core.xml dc:creator", text),
                                new Found(0, "docProps/app.xml ap:Company", text))));
    }

    private static Place cell(String name, String where, Function<String, List<Cell>> row) {
        return new Place(
                name,
                "table \"t\" > " + where,
                HostileText::asCell,
                text -> Sample.bare(Sample.table("t", List.of(text("A")), List.of(row.apply(text)))),
                text -> List.of(new Found(0, "A3", text)));
    }

    private static Place chart(String name, Function<String, Document> document, String element) {
        return new Place(
                "chart " + name,
                "chart \"c\"",
                HostileText::asProperty,
                document,
                text -> List.of(new Found(0, "xl/charts/chart2.xml " + element, text)));
    }

    /** An address that is too long is words alone. */
    private static List<Found> linked(String address, String where) {
        return address.length() > Limits.LONGEST_ADDRESS ? List.of() : List.of(new Found(0, where, address));
    }
}
