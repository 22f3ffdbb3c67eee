package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("cases.xlsx");
    }

    @Test
    void answers_each_item_and_lists_the_places_where_it_is_not_met() throws IOException {
        write(workbook -> workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:B2")));

        assertThat(audit()).isEqualTo(new Shell(1, """
                not applicable  essential  Tables marked up as native tables, with meaningful names
                NOT MET         essential  No merged or split cells, no nested tables
                %s: Cases!A2:B2: cells are merged
                not applicable  essential  No blank rows or columns inside a table
                not applicable  essential  One tagged header row, unique names
                not applicable  essential  Wrap text
                met                        Avoid filters and freeze panes
                not applicable  essential  A cell is empty only for a reason that is explained
                met                        Nothing hidden
                met                        Sensible column widths
                not applicable  essential  Notes as [note 1], never symbols or superscript; note texts on a notes sheet
                not applicable  essential  Links have descriptive text
                NOT MET         essential  Every sheet has a descriptive title in A1, tagged as a heading style
                %s: Cases!A1: title "Cases in court" has no heading style
                    hint: must have one such as Heading 1
                met             essential  No headers, footers, text boxes
                not applicable  essential  Colour is never the only message; contrast at least 4.5:1 where colour is used
                not applicable             No images without alt text; charts with alt text and their data in a table
                met                        No macros
                met             essential  Unique sheet names; no blank sheets
                met             essential  Content starts in column A; nothing below a table; one table a sheet
                NOT MET         essential  Document properties: title, author or organisation, language
                %s: workbook: has no title in its properties
                %s: workbook: has neither an author nor an organisation in its properties
                %s: workbook: has no language in its properties
                met             essential  Cursor in A1 of the first sheet on opening
                met                        Nothing prints smaller than 8 points
                %s: 3 essential and 0 other of 21 items not met
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void ends_well_when_only_what_is_not_essential_is_not_met() throws IOException {
        Shell run = Shell.run(
                "run",
                "--data",
                Shell.EXAMPLE.toString(),
                "commitments-tracker",
                "--format",
                "xlsx",
                "--out",
                folder.toString());
        assertThat(run.exitCode()).isZero();
        file = folder.resolve("commitments-tracker.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                var formats = sheet.getSheetConditionalFormatting();
                while (formats.getNumConditionalFormattings() > 0) {
                    formats.removeConditionalFormatting(0);
                }
            }
            workbook.getSheetAt(0).createFreezePane(0, 1);
            write(workbook);
        }

        Shell shell = audit();

        assertThat(shell.results().lines())
                .filteredOn(line -> line.startsWith("NOT MET"))
                .containsExactly("NOT MET                    Avoid filters and freeze panes");
        assertThat(shell.results()).endsWith(file + ": 0 essential and 1 other of 21 items not met\n");
        assertThat(shell.exitCode()).isZero();
    }

    @Test
    void counts_the_places_that_it_does_not_list() throws IOException {
        write(workbook -> {
            for (int row = 10; row < 1_111; row++) {
                workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(row, row, 0, 1));
            }
        });

        List<String> lines = audit().results().lines().toList();

        assertThat(lines.subList(101, 104))
                .containsExactly(
                        file + ": Cases!A110:B110: cells are merged",
                        "    and 1,001 more",
                        "not applicable  essential  No blank rows or columns inside a table");
    }

    @Test
    void says_what_is_wrong_with_a_file_that_it_cannot_read() {
        assertThat(audit())
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: " + file + ": there is no such file, must be a workbook (.xlsx or .xlsm)"
                                + " or a PDF\n"));
    }

    @Test
    void reads_several_files_and_the_standard_input_and_goes_on_where_one_cannot_be_read() throws Exception {
        write(workbook -> {});
        Path none = folder.resolve("none.pdf");
        Process program = Program.start("audit", none.toString(), "-", file.toString());
        try (OutputStream out = program.getOutputStream()) {
            Files.copy(file, out);
        }
        Shell shell = Program.end(program);

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress()).startsWith("attest: " + none + ": there is no such file");
        assertThat(shell.results().lines())
                .filteredOn(line -> line.endsWith(" of 21 items not met"))
                .extracting(line -> line.replaceFirst(": .*", ""))
                .containsExactly("-", file.toString());
    }

    @Test
    void wants_a_file() {
        assertThat(Shell.run("audit"))
                .isEqualTo(new Shell(2, "", "attest: FILE is missing, must be given\nTry attest audit --help\n"));
    }

    private Shell audit() {
        return Shell.run("audit", file.toString());
    }

    private void write(Consumer<XSSFWorkbook> fault) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Cases");
            sheet.createRow(0).createCell(0).setCellValue("Cases in court");
            fault.accept(workbook);
            write(workbook);
        }
    }

    private void write(XSSFWorkbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
