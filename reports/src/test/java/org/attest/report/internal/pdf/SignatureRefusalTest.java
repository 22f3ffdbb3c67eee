package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.attest.report.PdfRenderer;
import org.attest.report.document.Document;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.Signature;
import org.attest.report.problem.RenderException;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureRefusalTest {
    private static final Document REPORT = Documents.cited();
    private static final Instant AT = Instant.parse("2024-04-02T09:30:00Z");

    private static void assertRefused(Signature signature, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfRenderer(PdfOptions.DEFAULT.signedBy(signature)).render(REPORT, out))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\" > key file \"" + message);
        assertThat(out.size()).isZero();
    }

    @Test
    void names_a_file_that_is_none_or_not_there(@TempDir Path folder) throws IOException {
        Path lost = folder.resolve("lost.p12");
        assertRefused(Signature.pkcs12(lost, Keys.PASSWORD, AT), lost + "\": does not exist, must be a PKCS#12 file");
        Path text = Files.writeString(folder.resolve("text.p12"), "text");
        assertRefused(Signature.pkcs12(text, Keys.PASSWORD, AT), text + "\": cannot be read, must be a PKCS#12 file");
    }

    @Test
    void reads_the_key_from_a_file(@TempDir Path folder) throws IOException {
        Path keys = Files.write(folder.resolve("office.p12"), Keys.of(Keys.EC));
        byte[] file = ReadPdf.bytes(REPORT, PdfOptions.DEFAULT.signedBy(Signature.pkcs12(keys, Keys.PASSWORD, AT)));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("/ETSI.CAdES.detached");
    }

    @Test
    void never_prints_the_password_that_does_not_open_the_file() {
        Signature signature = Signature.pkcs12(Keys.of(Keys.EC), "wrong", AT);
        assertRefused(signature, "of the signature\": does not open, must be opened by its password");
        assertThat(signature.toString()).doesNotContain("wrong");
    }

    @Test
    void asks_for_the_one_key_that_signs() {
        assertRefused(
                Signature.pkcs12(Keys.none().trusting("authority", Keys.EC).file(), Keys.PASSWORD, AT),
                "of the signature\": has no private key, must have the one that signs");
        Signature two = Signature.pkcs12(
                Keys.none()
                        .and("b", Keys.EC, KeyUsage.digitalSignature)
                        .and("a", Keys.EC, KeyUsage.digitalSignature)
                        .file(),
                Keys.PASSWORD,
                AT);
        assertRefused(two, "of the signature\": has several keys, the alias must be given as one of a, b");
        assertRefused(two.alias("c"), "of the signature\": has no key \"c\", must be one of a, b");
    }

    @Test
    void signs_only_while_the_certificate_is_valid() {
        for (Instant time : new Instant[] {Keys.FROM.minusSeconds(1), Keys.TO.plusSeconds(1)}) {
            assertRefused(
                    Signature.pkcs12(Keys.of(Keys.EC), Keys.PASSWORD, time),
                    "of the signature\" > key \"office\": has a certificate for 2024-01-01T00:00:00Z to"
                            + " 2024-12-31T23:59:59Z, must be valid when it signs, at " + time);
        }
    }

    @Test
    void signs_only_with_a_certificate_for_signatures() {
        byte[] keys =
                Keys.none().and("office", Keys.RSA, KeyUsage.keyEncipherment).file();
        assertRefused(
                Signature.pkcs12(keys, Keys.PASSWORD, AT),
                "of the signature\" > key \"office\": has a certificate for another use, must be one for digital"
                        + " signatures or non-repudiation");
    }

    @Test
    void signs_only_with_keys_that_all_programs_know() {
        assertRefused(
                Signature.pkcs12(Keys.of(Keys.pair("Ed25519", 0)), Keys.PASSWORD, AT),
                "of the signature\" > key \"office\": is of EdDSA, must be of RSA or EC");
    }

    @Test
    void asks_for_the_certificate_of_its_key() throws Exception {
        char[] password = Keys.PASSWORD.toCharArray();
        Cipher cipher = Cipher.getInstance("PBEWithSHA1AndDESede");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                SecretKeyFactory.getInstance("PBEWithSHA1AndDESede").generateSecret(new PBEKeySpec(password)));
        byte[] sealed = cipher.doFinal(Keys.EC.getPrivate().getEncoded());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("bare", new EncryptedPrivateKeyInfo(cipher.getParameters(), sealed).getEncoded(), null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, password);
        assertRefused(
                Signature.pkcs12(file.toByteArray(), Keys.PASSWORD, AT),
                "of the signature\" > key \"bare\": has no certificate, must have the one of its key");
    }

    @Test
    void says_which_library_is_missing() throws Exception {
        String keys = Base64.getEncoder().encodeToString(Keys.of(Keys.EC));
        assertThat(Fork.of(SignatureRefusalTest.class)
                        .with("-Dkeys=" + keys)
                        .without("bcpkix")
                        .without("bcprov")
                        .prints())
                .isEqualTo("report \"tribunal-caseload\": cannot be signed without BouncyCastle, must have"
                        + " org.bouncycastle:bcpkix-jdk18on on the class path");
    }

    /** In a virtual machine without BouncyCastle. */
    public static void main(String[] arguments) {
        byte[] keys = Base64.getDecoder().decode(System.getProperty("keys"));
        // What is not signed is drawn.
        new PdfRenderer().render(REPORT, new ByteArrayOutputStream());
        try {
            Signature signature = Signature.pkcs12(keys, "secret", AT);
            new PdfRenderer(PdfOptions.DEFAULT.signedBy(signature)).render(REPORT, new ByteArrayOutputStream());
        } catch (RenderException e) {
            System.out.print(e.getMessage());
        }
    }
}
