package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attest.audit.UnreadableFileException;
import org.attest.report.internal.pdf.proof.SamplePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadablePdfsTest {
    private static final String DAMAGED = "is damaged or cut off, must be a complete PDF";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("cases.pdf");
    }

    @Test
    void rejects_a_file_that_is_not_there_and_a_folder() {
        assertRejected("there is no such file, must be a PDF");
        file = folder;
        assertRejected("is a folder, must be a PDF");
    }

    @Test
    void rejects_an_empty_file_and_a_text() throws IOException {
        Files.createFile(file);
        assertRejected("is empty, must be a PDF");
        Files.writeString(file, "Court;Cases\n");
        assertRejected("is no PDF, must be a PDF");
    }

    @Test
    void rejects_a_file_that_is_cut_off() throws IOException {
        for (byte[] whole : new byte[][] {SamplePdf.sound(), uncompressed()}) {
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            assertRejected(DAMAGED);
            Files.write(file, Arrays.copyOf(whole, whole.length - 30));
            assertRejected(DAMAGED);
        }
        Files.writeString(file, "%PDF-1.7\n");
        assertRejected(DAMAGED);
    }

    private byte[] uncompressed() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void rejects_a_file_that_a_password_protects() throws IOException {
        byte[] pdf = SamplePdf.with(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
        Files.write(file, pdf);
        assertRejected("is protected by a password, must be saved without one");
    }

    @Test
    void rejects_metadata_that_are_no_sound_xml() throws IOException {
        byte[] pdf = SamplePdf.with(document -> document.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata("<x:xmpmeta".getBytes(StandardCharsets.UTF_8)));
        Files.write(file, pdf);
        assertRejected("metadata cannot be read, must be sound XML");
    }

    @Test
    void rejects_metadata_of_elements_in_each_other_without_end() throws IOException {
        byte[] deep = ("<a>".repeat(60) + "</a>".repeat(60)).getBytes(StandardCharsets.UTF_8);
        Files.write(
                file,
                SamplePdf.with(
                        document -> document.getDocumentCatalog().getMetadata().importXMPMetadata(deep)));
        assertThatThrownBy(() -> PdfAudit.of(file))
                .hasMessageEndingWith("metadata cannot be read, must be sound XML")
                .hasRootCauseMessage("has more than 50 elements in each other");
    }

    @Test
    void rejects_streams_of_objects_that_are_not_sound() throws IOException {
        assertDamaged("/First ", "/Firzt ", "a stream of objects has no /First");
        assertDamaged("/N \\d+", "/N 1", "a stream of objects has no object \\d+");
        assertDamaged("/N \\d+", "/N 99", "a stream of objects does not tell where they begin");
    }

    private void assertDamaged(String from, String to, String cause) throws IOException {
        String sound = new String(SamplePdf.with(pdf -> {}), StandardCharsets.ISO_8859_1);
        int objects = sound.indexOf("/ObjStm");
        int begin = sound.lastIndexOf(" obj", objects);
        int end = sound.indexOf("stream", objects);
        String dictionary = sound.substring(begin, end);
        String changed = dictionary.replaceFirst(from, to);
        String padded = changed + " ".repeat(Math.max(0, dictionary.length() - changed.length()));
        String pdf = sound.substring(0, begin) + padded + sound.substring(end);
        Files.write(file, pdf.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PdfAudit.of(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("file \"" + file + "\": " + DAMAGED)
                .rootCause()
                .message()
                .matches(cause);
    }

    @Test
    void rejects_content_that_breaks_off() throws IOException {
        Files.write(file, SamplePdf.with(pdf -> PlantedPdf.changeContent(pdf, 1, content -> "BT (open Tj")));
        assertRejected("cannot be read, must be a sound PDF: page 2: Error reading string at file pointer 11");
    }

    @Test
    void rejects_content_that_is_damaged() throws IOException {
        for (String content : List.of("[ 1 2", "<</A", "[".repeat(400))) {
            Files.write(file, SamplePdf.with(pdf -> PlantedPdf.changeContent(pdf, 1, before -> content)));
            assertRejected("cannot be read, must be a sound PDF: page 2: content is damaged");
        }
    }

    @Test
    void rejects_content_that_cannot_be_unpacked() throws IOException {
        assertPacked(COSName.ASCII85_DECODE, "zz{|}~~x", "content is damaged");
        assertPacked(COSName.ASCII_HEX_DECODE, "zzqq", "content is damaged");
        assertPacked(COSName.LZW_DECODE, "\0\1\2\3\4\5", "content is damaged");
        assertPacked(COSName.FLATE_DECODE, "\0\1\2\3\4\5", "content cannot be unpacked");
    }

    private void assertPacked(COSName filter, String packed, String what) throws IOException {
        Files.write(file, SamplePdf.with(pdf -> {
            COSStream stream = pdf.getDocument().createCOSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(packed.getBytes(StandardCharsets.ISO_8859_1));
            }
            stream.setItem(COSName.FILTER, filter);
            pdf.getPage(1).getCOSObject().setItem(COSName.CONTENTS, stream);
        }));
        assertRejected("cannot be read, must be a sound PDF: page 2: " + what);
    }

    @Test
    void rejects_elements_in_each_other_without_end() throws IOException {
        List<String> objects = new ArrayList<>(
                List.of("<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</K 3 0 R>>>>", "<</Type/Pages/Count 0/Kids[]>>"));
        for (int next = 4; next < 50_000; next++) {
            objects.add("<</S/Figure/K " + next + " 0 R>>");
        }
        objects.add("<</S/Figure>>");
        Files.writeString(file, pdf(objects), StandardCharsets.US_ASCII);
        assertRejected(
                "cannot be read, must be a sound PDF: structure tree: takes 501 steps into each other, must take at most"
                        + " 500");
    }

    /** @param objects the first is the catalogue */
    private static String pdf(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder addresses = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            addresses.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        String size = String.valueOf(objects.size() + 1);
        return pdf + "xref\n0 " + size + "\n" + addresses + "trailer<</Root 1 0 R/Size " + size + ">>\nstartxref\n"
                + pdf.length() + "\n%%EOF\n";
    }

    @Test
    void rejects_a_file_longer_than_it_can_find_its_way_in() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            large.setLength(1L << 31);
        }
        assertRejected("has 2147483648 bytes, must have at most 2147483647");
    }

    private void assertRejected(String what) {
        assertThatThrownBy(() -> PdfAudit.of(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("file \"" + file + "\": " + what);
    }
}
