package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attest.report.document.Document;
import org.attest.report.pdf.Attachment;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.junit.jupiter.api.Test;

/** One report is one file on one Java, whoever writes it: any process, thread, language and zone. */
class ReproducibleTest {
    private static final PdfOptions WITH_DATA =
            PdfOptions.withData(Attachment.json("data.json", "{}".getBytes(StandardCharsets.UTF_8)));

    private static Document variant(int number) {
        return cited(section(1, "Section " + number, paragraph("Paragraph " + number + ", 1,234.5 persons.")));
    }

    private static byte[] drawn(int number) {
        PdfOptions options = List.of(PdfOptions.DEFAULT, WITH_DATA, PdfOptions.of(PdfProfile.PLAIN))
                .get(number % 3);
        return ReadPdf.bytes(variant(number), options);
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String digests() {
        return IntStream.range(0, 3).mapToObj(number -> digest(drawn(number))).collect(Collectors.joining(" "));
    }

    /** In a process of its own. */
    public static void main(String[] arguments) {
        System.out.print(digests());
    }

    @Test
    void a_second_file_has_the_same_bytes() {
        assertThat(drawn(0)).isEqualTo(drawn(0));
        assertThat(drawn(1)).isEqualTo(drawn(1));
        assertThat(drawn(2)).isEqualTo(drawn(2));
    }

    @Test
    void another_process_language_zone_and_encoding_give_the_same_bytes() throws Exception {
        assertThat(Fork.of(ReproducibleTest.class)
                        .with("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata")
                        .prints())
                .isEqualTo(digests());
        assertThat(Fork.of(ReproducibleTest.class)
                        .with("-Dfile.encoding=ISO-8859-1", "-Duser.language=th", "-Duser.timezone=Pacific/Apia")
                        .prints())
                .isEqualTo(digests());
    }

    @Test
    void six_threads_give_the_same_bytes_as_one() throws Exception {
        List<String> alone =
                IntStream.range(0, 6).mapToObj(number -> digest(drawn(number))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 3; round++) {
                List<Future<String>> together = IntStream.range(0, 6)
                        .mapToObj(number -> threads.submit(() -> digest(drawn(number))))
                        .toList();
                for (int number = 0; number < 6; number++) {
                    assertThat(together.get(number).get()).isEqualTo(alone.get(number));
                }
            }
        }
    }

    @Test
    void what_a_file_says_and_carries_is_in_its_identifier() throws Exception {
        Stream<byte[]> files = Stream.of(
                ReadPdf.bytes(variant(0)),
                ReadPdf.bytes(variant(1)),
                ReadPdf.bytes(variant(0), PdfOptions.of(PdfProfile.PLAIN)),
                ReadPdf.bytes(variant(0), PdfOptions.of(PdfProfile.WITH_DATA)),
                ReadPdf.bytes(variant(0), WITH_DATA),
                ReadPdf.bytes(
                        variant(0),
                        PdfOptions.withData(Attachment.json("data.json", "[]".getBytes(StandardCharsets.UTF_8)))));
        List<String> identifiers = files.map(ReproducibleTest::identifier).toList();
        assertThat(identifiers).doesNotHaveDuplicates();
        assertThat(identifier(ReadPdf.bytes(variant(0)))).isEqualTo(identifiers.getFirst());
    }

    @Test
    void the_only_page_is_in_the_identifier() {
        List<String> identifiers = Stream.of(PdfProfile.ACCESSIBLE, PdfProfile.PLAIN)
                .flatMap(profile -> Stream.of(1, 2)
                        .map(figure -> Documents.bare(Tables.of(
                                "t", t -> t.text("Court").whole("Persons").row("Dhaka", figure))))
                        .map(report -> identifier(ReadPdf.bytes(report, PdfOptions.of(profile)))))
                .toList();
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    private static String identifier(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            COSString id = (COSString)
                    pdf.getDocument().getTrailer().getCOSArray(COSName.ID).get(0);
            assertThat(id.getBytes()).hasSize(16);
            return id.toHexString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
