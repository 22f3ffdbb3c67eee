package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfAuditCommandTest {
    @TempDir
    Path folder;

    @Test
    void answers_each_item_for_a_pdf_under_whatever_name() throws IOException {
        byte[] pdf = SamplePdf.with(document -> {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents"));
        });

        Shell shell = audit("cases.xlsx", pdf);

        assertThat(shell)
                .isEqualTo(new Shell(
                        1, """
                met             essential  Tagged: marked as such, with a structure tree of known types
                met             essential  All content is in the structure tree or marked as an artifact
                met                        Words stay apart where a line ends
                NOT MET         essential  The language of the document
                %s: document: has no language (Lang) in its catalogue
                met             essential  A title, the same in the information dictionary and in the metadata
                met             essential  The title is shown instead of the file name
                met             essential  Figures and formulas have alternative text
                met                        Figures have a bounding box
                met             essential  Headings begin with H1 and skip no level
                met             essential  Tables have header cells with a scope
                met                        The head of a table stands before its body, the foot behind it
                met             essential  Rows of a table have the same number of cells
                met             essential  Lists are made of items, items of label and body
                met             essential  Links have a description and are tagged
                met             essential  The tab key follows the structure
                met             essential  All fonts are embedded
                met             essential  All letters can be read as text
                met             essential  Not locked for assistive technology
                met                        Bookmarks when there are more than 20 pages
                met                        Claims PDF/UA, in a way that PDF/A allows
                met                        Claims PDF/A
                NOT MET                    An output intent, so that colours stay the same
                %s: document: has no output intent with a colour profile (GTS_PDFA1)
                met                        No JavaScript
                not applicable             Embedded files say how they relate to the document
                NOT MET                    Keeps the other rules of PDF/UA-1, and of the PDF/A that it claims
                %s: page 1: DeviceGray colour space is used without output intent profile (ISO 19005-2, 6.2.4.3)
                %s: page 2: DeviceGray colour space is used without output intent profile (ISO 19005-2, 6.2.4.3)
                %s: 1 essential and 2 other of 25 items not met
                """.replace("%s", folder.resolve("cases.xlsx").toString()), ""));
    }

    @Test
    void says_once_why_items_are_not_checked() throws IOException {
        Path file = Files.write(folder.resolve("cases.pdf"), SamplePdf.sound());

        Shell shell = Shell.run("audit", "--seconds", "0", file.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .startsWith("NOT CHECKED     essential  Tagged: marked as such, with a structure tree of known types\n"
                        + "NOT CHECKED     essential  All content")
                .endsWith(file + ": 7 of 25 items met, 18 not checked: veraPDF needs more than 0 s for this"
                        + " file, audit a smaller one or give it more time\n");
    }

    @Test
    void names_the_clauses_when_asked() throws IOException {
        Path file = Files.write(folder.resolve("cases.pdf"), SamplePdf.sound());

        Shell shell = Shell.run("audit", "--sources", file.toString());

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results())
                .contains("The title is shown instead of the file name (ISO 14289-1, 7.1; WCAG 2.2, 2.4.2)\n");
    }

    @Test
    void says_what_is_wrong_with_a_file_that_it_cannot_read() throws IOException {
        Shell shell = audit("cases.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(shell)
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: " + folder.resolve("cases.pdf")
                                + ": is damaged or cut off, must be a complete PDF\n"));
    }

    /** The program comes without the library for that. */
    @Test
    void says_what_it_takes_to_read_an_encrypted_file() throws Exception {
        byte[] pdf = SamplePdf.with(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });

        Path file = Files.write(folder.resolve("cases.pdf"), pdf);

        assertThat(Program.run("audit", file.toString()))
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: " + file
                                + ": is encrypted, which takes the library BouncyCastle to read, must be saved without"
                                + " encryption\n"));
    }

    private Shell audit(String name, byte[] pdf) throws IOException {
        return Shell.run("audit", Files.write(folder.resolve(name), pdf).toString());
    }
}
