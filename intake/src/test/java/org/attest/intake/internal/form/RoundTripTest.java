package org.attest.intake.internal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.intake.Imported;
import org.attest.intake.Trial;
import org.attest.intake.internal.form.Forms.FormTable;
import org.attest.model.json.DossierFile;
import org.attest.model.json.DossierJson;
import org.attest.report.internal.xlsx.LibreOffice;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled dossier in forms and back, letter by letter. */
class RoundTripTest {
    private static final Path EXAMPLE = Path.of("../examples/dossiers/bangladesh-bali-process.json");

    @TempDir
    private Path folder;

    private String original = "";
    private DossierFile dossier =
            DossierJson.parse("{\"schemaVersion\":\"1\",\"id\":\"d\",\"title\":\"D\",\"asOf\":\"2024-01-01\"}");

    @BeforeEach
    void read() throws IOException {
        original = Files.readString(EXAMPLE);
        dossier = DossierJson.parse(original);
    }

    private Path forms(String name) throws IOException {
        Path target = folder.resolve(name);
        FilledForms filled = FilledForms.of(dossier);
        assertThat(filled.unheld()).isEmpty();
        Forms.of(dossier.dossier(), filled.tables()).write(target);
        return target;
    }

    private String imported(Path tables) throws IOException {
        Path target = folder.resolve("again.json");
        Imported imported = Trial.imported(target, tables);
        assertThat(imported.problems()).isEmpty();
        return Files.readString(target);
    }

    @Test
    void through_a_workbook() throws IOException {
        assertThat(imported(forms("forms.xlsx"))).isEqualTo(original);
    }

    @Test
    void through_text_files() throws IOException {
        assertThat(imported(forms("tables"))).isEqualTo(original);
    }

    @Test
    @Tag("libreoffice")
    void through_a_workbook_that_another_office_program_opened_and_saved() throws Exception {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: forms are not saved by it here");
        Path forms = forms("forms.xlsx");
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        forms.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor()).isZero();
        assertThat(imported(saved.resolve("forms.xlsx"))).isEqualTo(original);
    }

    /** Somebody opens the blank forms and types into them. */
    @Test
    void through_blank_forms_that_a_program_fills_in_which_is_not_ours() throws IOException {
        Path blank = folder.resolve("blank.xlsx");
        List<FormTable> tables = FilledForms.of(dossier).tables();
        Forms.blank(tables.stream()
                        .map(table -> new FormTable(table.kind(), table.columns(), List.of()))
                        .toList())
                .write(blank);
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(blank));
                OutputStream out = Files.newOutputStream(filled)) {
            tables.forEach(
                    table -> Typist.type(table, workbook.getSheet(table.kind().name())));
            workbook.write(out);
        }
        assertThat(imported(filled)).isEqualTo(original);
    }

    /** Somebody makes sheets of their own: no title above the headers, shared texts, other parts and styles. */
    @Test
    void through_sheets_of_a_third_program() throws IOException {
        Path copied = folder.resolve("copied.xlsx");
        try (InputStream in = Files.newInputStream(forms("forms.xlsx"));
                ReadableWorkbook forms = new ReadableWorkbook(in);
                OutputStream out = Files.newOutputStream(copied);
                Workbook copy = new Workbook(out, "Copy", "1.0")) {
            for (Sheet sheet : forms.getSheets().toList()) {
                copy(sheet, copy.newWorksheet(sheet.getName()));
            }
        }
        assertThat(imported(copied)).isEqualTo(original);
    }

    private static void copy(Sheet from, Worksheet to) throws IOException {
        int next = 0;
        List<Row> rows = from.read();
        for (Row row : rows.subList(from.getName().equals("guide") ? 0 : 3, rows.size())) {
            for (Cell cell : row) {
                if (cell != null && cell.getType() == CellType.NUMBER) {
                    to.value(next, cell.getColumnIndex(), cell.asNumber());
                } else if (cell != null && cell.getType() != CellType.EMPTY) {
                    to.value(next, cell.getColumnIndex(), cell.getText());
                }
            }
            next++;
        }
    }
}
