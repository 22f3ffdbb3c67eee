package org.attest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.pdf.Documents.cited;
import static org.attest.report.pdf.Documents.paragraph;
import static org.attest.report.pdf.Documents.section;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.report.document.Document;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.pdf.lock.Encryption;
import org.attest.report.pdf.lock.Permission;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

class EncryptionTest {
    private static final Document REPORT = cited(section(1, "Headline figures", paragraph("Seven tribunals.")));
    private static final Encryption PASSWORDS = Encryption.of("reader", "office");

    private static byte[] encrypted(Encryption encryption) {
        return ReadPdf.bytes(REPORT, PdfOptions.of(PdfProfile.PLAIN).encryptedWith(encryption));
    }

    private static AccessPermission allowed(byte[] file, String password) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file, password)) {
            return pdf.getCurrentAccessPermission();
        }
    }

    @Test
    void opens_by_either_password_and_by_no_other() throws IOException {
        byte[] file = encrypted(PASSWORDS);
        for (String password : new String[] {"reader", "office"}) {
            try (PDDocument pdf = Loader.loadPDF(file, password)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Seven tribunals.", "Paragraph 60");
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tribunal caseload and convictions");
                assertThat(pdf.getDocumentCatalog().getMetadata().toByteArray())
                        .asString(StandardCharsets.UTF_8)
                        .contains("<dc:format>application/pdf</dc:format>");
            }
        }
        assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(file, "Reader")).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void is_aes_256_of_revision_6() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(encrypted(PASSWORDS), "reader")) {
            PDEncryption read = pdf.getEncryption();
            assertThat(read.getVersion()).isEqualTo(5);
            assertThat(read.getRevision()).isEqualTo(6);
            assertThat(read.getLength()).isEqualTo(256);
            assertThat(read.getStdCryptFilterDictionary().getCryptFilterMethod().getName())
                    .isEqualTo("AESV3");
        }
    }

    @Test
    void takes_a_key_of_chance_for_each_file() throws IOException {
        byte[] first = encrypted(PASSWORDS);
        byte[] second = encrypted(PASSWORDS);
        assertThat(key(first)).hasSize(32).isNotEqualTo(key(second));
        assertThat(first).isNotEqualTo(second);
    }

    private static byte[] key(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file, "reader")) {
            return pdf.getEncryption().getSecurityHandler().getEncryptionKey();
        }
    }

    @Test
    void says_nothing_of_the_report_in_the_clear() {
        assertThat(new String(encrypted(PASSWORDS), StandardCharsets.ISO_8859_1))
                .doesNotContain("Tribunal", "Secretariat", "dc:title");
    }

    @Test
    void lets_screen_readers_read_and_nothing_else_unless_it_is_allowed() throws IOException {
        AccessPermission none = allowed(encrypted(PASSWORDS), "reader");
        assertThat(none.canExtractForAccessibility()).isTrue();
        assertThat(none.canPrint() || none.canPrintFaithful()).isFalse();
        assertThat(none.canExtractContent() || none.canModify() || none.canModifyAnnotations())
                .isFalse();
        assertThat(none.canFillInForm() || none.canAssembleDocument()).isFalse();

        AccessPermission some = allowed(encrypted(PASSWORDS.allowing(Permission.PRINT, Permission.ASSEMBLE)), "reader");
        assertThat(some.canPrint() && some.canPrintFaithful() && some.canAssembleDocument())
                .isTrue();
        assertThat(some.canExtractContent() || some.canModify() || some.canModifyAnnotations())
                .isFalse();

        AccessPermission others = allowed(
                encrypted(PASSWORDS.allowing(
                        Permission.COPY, Permission.CHANGE, Permission.ANNOTATE, Permission.FILL_IN)),
                "reader");
        assertThat(others.canExtractContent() && others.canModify() && others.canModifyAnnotations())
                .isTrue();
        assertThat(others.canFillInForm()).isTrue();
        assertThat(others.canPrint()).isFalse();

        assertThat(allowed(encrypted(PASSWORDS), "office").isOwnerPermission()).isTrue();
    }

    @Test
    void takes_passwords_in_any_script() throws IOException {
        byte[] file = encrypted(Encryption.of("\u09AA\u09BE\u09A0\u0995", "caf\u00E9"));
        assertThat(allowed(file, "\u09AA\u09BE\u09A0\u0995").isOwnerPermission())
                .isFalse();
        assertThat(allowed(file, "caf\u00E9").isOwnerPermission()).isTrue();
    }

    @Test
    void is_refused_by_the_other_profiles() {
        assertThatThrownBy(() -> PdfOptions.DEFAULT.encryptedWith(PASSWORDS))
                .hasMessage("profile is ACCESSIBLE, must be PLAIN to encrypt, as PDF/A forbids it");
        assertThatThrownBy(() -> PdfOptions.withData().encryptedWith(PASSWORDS))
                .hasMessage("profile is WITH_DATA, must be PLAIN to encrypt, as PDF/A forbids it");
    }

    @Test
    void refuses_passwords_that_no_program_takes() {
        assertThatThrownBy(() -> Encryption.of("", "office"))
                .hasMessage("password of the user has 0 bytes of UTF-8, must have 1 to 127 and no control characters");
        assertThatThrownBy(() -> Encryption.of("reader", "x".repeat(128)))
                .hasMessage(
                        "password of the owner has 128 bytes of UTF-8, must have 1 to 127 and no control characters");
        assertThatThrownBy(() -> Encryption.of("reader", "a\tb"))
                .hasMessage("password of the owner has 3 bytes of UTF-8, must have 1 to 127 and no control characters");
        assertThatThrownBy(() -> Encryption.of("same", "same"))
                .hasMessage("password of the owner is that of the user, must be another");
    }

    @Test
    void says_which_library_is_missing() throws Exception {
        assertThat(Fork.of(EncryptionTest.class).without("bcprov").prints())
                .isEqualTo("report \"tribunal-caseload\": cannot be encrypted without BouncyCastle, must have"
                        + " org.bouncycastle:bcprov-jdk18on on the class path");
    }

    /** In a virtual machine without BouncyCastle. */
    public static void main(String[] arguments) {
        try {
            encrypted(PASSWORDS);
        } catch (RenderException e) {
            System.out.print(e.getMessage());
        }
    }
}
