package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.attest.report.document.Document;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.pdf.Signature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Signatures, as BouncyCastle itself and a program without any of our libraries see them. */
class SignatureTest {
    private static final Document REPORT = cited(section(1, "Headline figures", paragraph("Seven tribunals.")));
    private static final Instant AT = Instant.parse("2024-04-02T09:30:00Z");

    private static Signature by(byte[] keys) {
        return Signature.pkcs12(keys, Keys.PASSWORD, AT);
    }

    private static byte[] signed(Signature signature) {
        return ReadPdf.bytes(REPORT, PdfOptions.DEFAULT.signedBy(signature));
    }

    private static boolean isValid(byte[] file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDSignature read = pdf.getLastSignatureDictionary();
            CMSSignedData cms = cms(file, read);
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            X509CertificateHolder certificate = cms.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .findFirst()
                    .orElseThrow();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSSignerDigestMismatchException e) {
            return false;
        }
    }

    private static CMSSignedData cms(byte[] file, PDSignature signature) throws IOException, CMSException {
        // The room that the signature does not fill holds zeros.
        try (ASN1InputStream contents = new ASN1InputStream(signature.getContents(file))) {
            return new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)),
                    ContentInfo.getInstance(contents.readObject()));
        }
    }

    @Test
    void is_valid_by_a_key_of_rsa_and_of_ec() throws Exception {
        for (KeyPair pair : List.of(Keys.RSA, Keys.EC, Keys.pair("EC", 521))) {
            assertThat(isValid(signed(by(Keys.of(pair))))).isTrue();
        }
    }

    @Test
    void is_the_same_each_time_so_that_a_signed_file_can_be_made_again() {
        for (KeyPair pair : List.of(Keys.RSA, Keys.EC, Keys.pair("EC", 384))) {
            byte[] keys = Keys.of(pair);
            assertThat(signed(by(keys))).isEqualTo(signed(by(keys)));
        }
    }

    @Test
    void is_broken_by_a_byte_changed_anywhere() throws Exception {
        byte[] file = signed(by(Keys.of(Keys.EC)));
        int[] range;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            range = pdf.getLastSignatureDictionary().getByteRange();
        }
        // Comments and whitespace of the file, and a letter of the page: a reader opens it all the same.
        for (int place : new int[] {10, range[1] - 60, range[2] + 1, file.length - 1}) {
            byte[] changed = file.clone();
            changed[place] ^= 1;
            assertThat(isBroken(changed)).as("byte %d", place).isTrue();
        }
    }

    /** Either no reader can open it, or the signature does not hold. */
    private static boolean isBroken(byte[] file) throws Exception {
        try {
            return !isValid(file);
        } catch (IOException | NullPointerException e) {
            return true;
        }
    }

    @Test
    void covers_the_whole_file_but_itself() throws IOException {
        byte[] file = signed(by(Keys.of(Keys.RSA)));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            int[] range = pdf.getLastSignatureDictionary().getByteRange();
            assertThat(range[0]).isZero();
            assertThat((char) file[range[1]]).isEqualTo('<');
            assertThat((char) file[range[2] - 1]).isEqualTo('>');
            assertThat(range[2] + range[3]).isEqualTo(file.length);
        }
    }

    @Test
    void says_when_why_and_where_it_was_signed() throws IOException {
        Signature signature =
                by(Keys.of(Keys.EC)).reason("Approved \u0985 (final)").place("Dhaka");
        try (PDDocument pdf = Loader.loadPDF(signed(signature))) {
            PDSignature read = pdf.getLastSignatureDictionary();
            assertThat(read.getSignDate().toInstant()).isEqualTo(AT);
            assertThat(read.getReason()).isEqualTo("Approved \u0985 (final)");
            assertThat(read.getLocation()).isEqualTo("Dhaka");
            assertThat(read.getFilter()).isEqualTo("Adobe.PPKLite");
            assertThat(read.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        }
    }

    @Test
    void has_what_pades_asks_for_and_nothing_that_it_forbids() throws Exception {
        byte[] file = signed(by(Keys.none().issued("office", Keys.EC, Keys.RSA).file()));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            CMSSignedData cms = cms(file, pdf.getLastSignatureDictionary());
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            assertThat(cms.isDetachedSignature()).isTrue();
            assertThat(signer.getDigestAlgorithmID().getAlgorithm().getId()).isEqualTo("2.16.840.1.101.3.4.2.1");
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            assertThat(signer.getSignedAttributes().size()).isEqualTo(3);
            SigningCertificateV2 own = SigningCertificateV2.getInstance(signer.getSignedAttributes()
                    .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                    .getAttributeValues()[0]);
            assertThat(own.getCerts()).hasSize(1);
            assertThat(cms.getCertificates().getMatches(null))
                    .extracting(certificate -> certificate.getSubject().toString())
                    .containsExactlyInAnyOrder("CN=office", "CN=authority");
        }
        assertThat(isValid(file)).isTrue();
    }

    @Test
    void is_an_invisible_field_within_the_structure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(signed(by(Keys.of(Keys.EC))))) {
            PDSignatureField field = pdf.getSignatureFields().getFirst();
            assertThat(field.getFullyQualifiedName()).isEqualTo("Signature");
            assertThat(field.getAlternateFieldName()).isEqualTo("Signature");
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            assertThat(widget.getRectangle().getWidth()).isZero();
            assertThat(widget.isPrinted()).isTrue();
            int key = widget.getCOSObject().getInt(COSName.STRUCT_PARENT);
            Object parent = pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getParentTree()
                    .getNumbers()
                    .get(key);
            COSDictionary element = (COSDictionary) ((COSObjectable) Objects.requireNonNull(parent)).getCOSObject();
            assertThat(element.getNameAsString(COSName.S)).isEqualTo("Form");
        }
    }

    @Test
    void chooses_the_key_by_its_alias() throws Exception {
        byte[] keys = Keys.none().and("a", Keys.EC, 128).and("b", Keys.RSA, 128).file();
        byte[] file = signed(by(keys).alias("b"));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(cms(file, pdf.getLastSignatureDictionary())
                            .getCertificates()
                            .getMatches(null))
                    .extracting(certificate -> certificate.getSubject().toString())
                    .containsExactly("CN=b");
        }
        assertThat(isValid(file)).isTrue();
    }

    static boolean isPdfsigInstalled() {
        boolean installed = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdfsig")));
        if (!installed && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("pdfsig is not installed on this build server, must be");
        }
        return installed;
    }

    @Test
    @EnabledIf("isPdfsigInstalled")
    void is_valid_for_pdfsig_in_every_profile(@TempDir Path folder) throws Exception {
        Signature signature = by(Keys.of(Keys.RSA));
        byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
        List<PdfOptions> options = List.of(
                PdfOptions.DEFAULT,
                PdfOptions.withData(Attachment.json("data.json", json)),
                PdfOptions.of(PdfProfile.PLAIN));
        for (PdfOptions each : options) {
            Path file = folder.resolve("signed.pdf");
            Files.write(file, ReadPdf.bytes(REPORT, each.signedBy(signature)));
            assertThat(pdfsig(file))
                    .contains(
                            "Signature is Valid.",
                            "Total document signed",
                            "Signing Hash Algorithm: SHA-256",
                            "Signature Type: ETSI.CAdES.detached");
        }
    }

    private static String pdfsig(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
