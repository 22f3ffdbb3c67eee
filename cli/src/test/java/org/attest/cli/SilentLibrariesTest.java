package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the program speaks, whatever its libraries think of a file. */
class SilentLibrariesTest {
    @TempDir
    private Path folder;

    @Test
    void when_reports_are_made_and_audited() throws Exception {
        Shell run = Program.run("run", "--data", Shell.EXAMPLE.toString(), "source-annex", "--out", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.progress()).isEmpty();
        assertThat(run.results()).containsPattern("\nReport +Rows +Findings +XLSX +PDF\nsource-annex  ");

        Shell audit = Program.run("audit", folder.resolve("source-annex.pdf").toString());
        assertThat(audit.exitCode()).isZero();
        assertThat(audit.progress()).isEmpty();
    }

    @Test
    void when_a_pdf_is_cut_off() throws Exception {
        byte[] pdf = SamplePdf.sound();
        assertThat(audit("cut.pdf", Arrays.copyOf(pdf, pdf.length / 2)))
                .isEqualTo(
                        "attest: " + folder.resolve("cut.pdf") + ": is damaged or cut off, must be a complete PDF\n");
    }

    @Test
    void when_a_workbook_is_none() throws Exception {
        assertThat(audit("cases.xlsx", "PK\u0003\u0004 no archive".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("attest: " + folder.resolve("cases.xlsx")
                        + ": is damaged or cut off, must be a complete workbook (.xlsx or .xlsm)\n");
    }

    @Test
    void when_a_part_of_a_workbook_is_no_xml() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write("<Relationships><Relation".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(audit("cases.xlsx", bytes.toByteArray()))
                .isEqualTo("attest: " + folder.resolve("cases.xlsx")
                        + ": part _rels/.rels cannot be read, must be sound XML: line 1, column 25: XML document structures"
                        + " must start and end within the same entity.\n");
    }

    @Test
    void when_they_log_what_they_think_grave() throws Exception {
        assertThat(Program.end(Program.start(List.of(), LoudLibrary.class))).isEqualTo(new Shell(0, "", ""));
    }

    private String audit(String name, byte[] bytes) throws IOException, InterruptedException {
        Shell shell =
                Program.run("audit", Files.write(folder.resolve(name), bytes).toString());
        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.results()).isEmpty();
        return shell.progress();
    }
}
