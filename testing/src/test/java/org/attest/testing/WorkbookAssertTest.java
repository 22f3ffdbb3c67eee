package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookAssertTest {
    @TempDir
    private static Path folder;

    private static WorkbookAssert courts;
    private static WorkbookAssert foreign;

    @BeforeAll
    static void write() {
        courts = assertThatWorkbook(Courts.workbook(folder));
        foreign = assertThatWorkbook(Foreign.workbook(folder));
    }

    @Test
    void has_sheets() {
        foreign.sheet("cases");
        says(() -> foreign.sheet("Case"), """
                    file "foreign.xlsx": there is no sheet "Case", did you mean "Cases"?

                      "Cases"
                      "Values"
                      "Lists\"""");
    }

    @Test
    void has_exactly_these_sheets() {
        foreign.hasSheets("Cases", "Values", "Lists");
        says(() -> foreign.hasSheets("Cases", "Values"), """
                    file "foreign.xlsx"

                      expected | Cases, Values
                      found    | Cases, Values, Lists""");
    }

    @Test
    void has_native_tables() {
        courts.table("outcomes").hasRowCount(4);
        says(() -> courts.table("outcome"), """
                    file "courts.xlsx": there is no table "outcome", did you mean "Outcomes"?

                      "Contents"
                      "Summary"
                      "Outcomes"
                      "Buildings"
                      "ByRooms"
                      "Notes"
                      "Sources"
                      "Checks\"""");
    }

    @Test
    void has_defined_names() {
        foreign.hasName("Total", "Cases!$B$4");
        says(() -> foreign.hasName("Total", "Cases!$B$5"), """
                    file "foreign.xlsx" > name "Total"

                      expected | Cases!$B$5
                      found    | Cases!$B$4""");
        says(() -> foreign.hasName("Totals", "Cases!$B$5"), """
                    file "foreign.xlsx": there is no name "Totals", did you mean "Total"?

                      "Total\"""");
    }

    @Test
    void has_properties() {
        courts.hasProperty("title", "Courts").hasProperty("language", "en-GB");
        says(() -> foreign.hasProperty("title", "Cases"), """
                    file "foreign.xlsx"

                      expected | title Cases
                      found    | title Foreign cases""");
        says(() -> foreign.hasProperty("subject", "Cases"), """
                    file "foreign.xlsx"

                      expected | subject Cases
                      found    | subject (nothing)""");
        says(() -> foreign.hasProperty("titel", "Cases"), """
                    file "foreign.xlsx": there is no property "titel", did you mean "title"?

                      "title"
                      "subject"
                      "author"
                      "organisation"
                      "description"
                      "keywords"
                      "category"
                      "language"
                      "created"
                      "modified"
                      "last modified by\"""");
    }

    @Test
    void has_no_errors() {
        courts.hasNoErrors();
        says(() -> foreign.hasNoErrors(), """
                    file "foreign.xlsx": 2 cells hold errors

                      cell      | error
                      Values!A4 | #DIV/0!
                      Values!A9 | #DIV/0! from =1/0*A1""");
    }

    @Test
    void has_a_citation_for_every_figure() {
        courts.everyFigureIsCited("ByRooms");
        says(() -> courts.everyFigureIsCited(), """
                    file "courts.xlsx": 4 figures are not cited

                      cell          | row | column | figure | why
                      3 By rooms!A4 | 5   | Rooms  | 5      | no citation
                      3 By rooms!A5 | 5   | Rooms  | 5      | no citation
                      3 By rooms!A6 | 4   | Rooms  | 4      | no citation
                      3 By rooms!A7 | 4   | Rooms  | 4      | no citation""");
        says(() -> courts.everyFigureIsCited("Building"), """
                    file "courts.xlsx": there is no table "Building", did you mean "Buildings"?

                      "Contents"
                      "Summary"
                      "Outcomes"
                      "Buildings"
                      "ByRooms"
                      "Notes"
                      "Sources"
                      "Checks\"""");
        says(() -> foreign.everyFigureIsCited(), """
                    file "foreign.xlsx": 2 figures are not cited

                      cell     | row   | column  | figure | why
                      Cases!B2 | North | Persons | 21     | no citation
                      Cases!B3 | South | Persons | 5      | no citation

                    There are no sources: no native table has the columns Letter, Source, Publisher, Published, Kind, Address.""");
    }

    @Test
    void cannot_tell_of_citations_where_there_is_no_figure_to_judge() {
        Path plain = Foreign.only(
                folder.resolve("plain.xlsx"),
                workbook -> workbook.createSheet("Figures")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue(42));
        says(() -> assertThatWorkbook(plain).everyFigureIsCited(), """
                    file "plain.xlsx": has no sources and no figures to judge, must have numbers that were entered into native tables, and sources in a table with the columns Letter, Source, Publisher, Published, Kind, Address

                      sheet   | native tables | numbers in them | numbers elsewhere
                      Figures | none          | 0               | 1""");
        says(() -> foreign.everyFigureIsCited("CasesByCourt"), """
                    file "foreign.xlsx": has no sources and no figures to judge outside of CasesByCourt, must have numbers that were entered into native tables, and sources in a table with the columns Letter, Source, Publisher, Published, Kind, Address

                      sheet  | native tables | numbers in them | numbers elsewhere
                      Cases  | CasesByCourt  | 2               | 0
                      Values | none          | 0               | 1
                      Lists  | none          | 0               | 0""");
        says(() -> courts.everyFigureIsCited("Outcomes", "Buildings", "ByRooms"), """
                    file "courts.xlsx": has 2 sources and no figures to judge outside of Outcomes, Buildings, ByRooms, must have numbers that were entered into native tables, and sources in a table with the columns Letter, Source, Publisher, Published, Kind, Address

                      sheet            | native tables | numbers in them | numbers elsewhere
                      Cover            | none          | 0               | 0
                      Contents         | Contents      | 8               | 0
                      At a glance      | Summary       | 0               | 0
                      1 Outcomes       | Outcomes      | 5               | 0
                      1 Outcomes chart | none          | 0               | 0
                      2 Buildings      | Buildings     | 8               | 0
                      3 By rooms       | ByRooms       | 4               | 0
                      4 Closed         | none          | 0               | 0
                      Notes            | Notes         | 0               | 0
                      Sources          | Sources       | 0               | 0
                      Checks           | Checks        | 0               | 0""");
    }

    @Test
    void is_accessible() {
        courts.isAccessible();
        says(() -> foreign.isAccessible(), """
                    file "foreign.xlsx": 5 items of the checklist not met

                      item                                                                                | where          | what
                      NO_MERGED_CELLS: No merged or split cells, no nested tables                         | Values!A10:C10 | cells are merged
                      NOTHING_HIDDEN: Nothing hidden                                                      | Lists          | sheet is hidden
                      NOTES: Notes as [note 1], never symbols or superscript; note texts on a notes sheet | Values!A3      | has a comment, must be a note on a notes sheet
                      TITLES: Every sheet has a descriptive title in A1, tagged as a heading style        | Cases!A1       | title "Court" has no heading style, must have one such as Heading 1
                      TITLES: Every sheet has a descriptive title in A1, tagged as a heading style        | Values!A1      | has no title
                      TITLES: Every sheet has a descriptive title in A1, tagged as a heading style        | Lists!A1       | title "high" has no heading style, must have one such as Heading 1
                      PROPERTIES: Document properties: title, author or organisation, language            | workbook       | has neither an author nor an organisation in its properties
                      PROPERTIES: Document properties: title, author or organisation, language            | workbook       | has no language in its properties""");
    }

    @Test
    void can_be_read() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.xlsx"), "PK and no more");
        says(() -> assertThatWorkbook(damaged), """
                    file "FOLDER/damaged.xlsx": cannot be read, must be a sound workbook: No valid entries or contents found, this is not a valid OOXML (Office Open XML) file""".replace("FOLDER", folder.toString()));
        says(() -> assertThatWorkbook(Path.of("nowhere.xlsx")), """
                    file "nowhere.xlsx": there is no such file, must be a workbook (.xlsx or .xlsm)""");
        says(() -> assertThatWorkbook(Path.of("pom.xml")), """
                    file "pom.xml": is no workbook, must be a workbook (.xlsx or .xlsm)""");
    }
}
