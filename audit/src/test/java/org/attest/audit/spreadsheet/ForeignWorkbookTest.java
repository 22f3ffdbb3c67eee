package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.audit.Audit;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of other writers: sparse, prefixed, saved anew. */
class ForeignWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void reads_rows_and_cells_without_numbers_styles_or_shared_texts() throws IOException {
        Path file = folder.resolve("bare.xlsx");
        Zipped.write(
                file,
                Zipped.workbook("<row><c t='inlineStr'><is><r><t>Cases</t></r><r><t> in court</t></r></is></c></row>"
                        + "<row r='4'><c r='B4'><v>1</v></c><c><f>B4+1</f></c><c t='str'><f>\"\"</f><v></v></c></row>"
                        + "<row><c><v>1</v></c><c t='str'><v>b_x000A_c &amp; d</v></c></row>"));

        Audit audit = SpreadsheetAudit.of(file);

        assertThat(Planted.places(audit.answer(SpreadsheetItem.NATIVE_TABLES)))
                .containsExactly("Cases!A4:C5: holds a table that is not marked up as one");
        assertThat(Planted.places(audit.answer(SpreadsheetItem.TITLES)))
                .containsExactly(
                        "Cases!A1: title \"Cases in court\" has no heading style, must have one such as Heading 1");
    }

    @Test
    void passes_over_relations_that_lead_nowhere() throws IOException {
        Path file = folder.resolve("odd.xlsx");
        Map<String, String> parts = Zipped.workbook("<row><c><v>1</v></c></row>");
        parts.computeIfPresent(
                "xl/_rels/Workbook.xml.rels",
                (name, relations) -> relations.replace(
                        "<Relationships>",
                        "<Relationships>" + Zipped.relation("rId8", "theme", "mailto:x")
                                + Zipped.relation("rId9", "styles", "a b")));
        Zipped.write(file, parts);

        assertThat(SpreadsheetAudit.of(file).answers()).hasSize(SpreadsheetItem.values().length);
    }

    @Test
    void finds_a_sheet_that_is_a_chart_and_so_has_no_title() throws IOException {
        Path file = folder.resolve("chart.xlsx");
        Map<String, String> parts = Zipped.workbook("");
        parts.computeIfPresent(
                "xl/_rels/Workbook.xml.rels",
                (name, relations) -> relations.replace("relationships/worksheet", "relationships/chartsheet"));
        Zipped.write(file, parts);

        Audit audit = SpreadsheetAudit.of(file);

        assertThat(Planted.places(audit.answer(SpreadsheetItem.TITLES)))
                .containsExactly("Cases: a sheet that is a chart has no cell A1 for a title");
        assertThat(audit.answer(SpreadsheetItem.SHEETS).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void reads_what_libre_office_saves() throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        try (XSSFWorkbook workbook = Planted.clean()) {
            Planted.text(workbook, "B5", "");
            Planted.text(workbook, "A3", "https://example.org");
            Planted.write(workbook, ours);
        }

        assertThat(SpreadsheetAudit.of(savedByLibreOffice(ours)).notMet())
                .flatExtracting(Planted::places)
                .containsExactly(
                        "Cases!B5: is empty, must say why, in words or a shorthand such as [x]",
                        "Cases!A3: is a bare address, must be a link with a text that tells where it leads");
    }

    private Path savedByLibreOffice(Path file) throws IOException, InterruptedException {
        Path saved = folder.resolve("saved");
        Process office;
        try {
            office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            saved.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "LibreOffice is not installed");
            throw e;
        }
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path result = saved.resolve(file.getFileName());
        assertThat(Files.exists(result)).isTrue();
        return result;
    }
}
