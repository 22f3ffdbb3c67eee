package org.attest.audit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.Verdict;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Small files that would take all memory or run without end, and what is said of them. */
@Timeout(60)
class HostilePdf {
    private static final String UNSOUND = "cannot be read, must be a sound PDF: ";
    static final String AT_ONCE = "takes [0-9,]+ bytes at once, must take at most 16,777,216";
    static final String IN_ALL = "takes [0-9,]+ bytes in all, must take at most 134,217,728";
    static final String VALUES = "takes 1,000,001 values, must take at most 1,000,000";
    static final String NESTED = "takes 501 steps into each other, must take at most 500";

    @TempDir
    Path folder;

    /** Of the page 4 and the structure 6, each in an object of its own; the first is the catalogue. */
    final List<String> objects = new ArrayList<>(List.of(
            "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<"
                    + "/Font<</F 7 0 R>>/XObject<</X 7 0 R>>>>>>",
            stream("", "q Q"),
            "<</Type/StructTreeRoot/K 6 0 R>>",
            "<</Type/StructElem/S/Document/P 5 0 R>>"));

    static String stream(String dictionary, String data) {
        return "<<" + dictionary + "/Length " + data.length() + ">>stream\n" + data + "\nendstream";
    }

    static String packed(String data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(data.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    /** Some hundred bytes for many megabytes. */
    static String bomb(String dictionary, int megabytes) {
        return stream(dictionary + "/Filter[/FlateDecode/FlateDecode]", packed(packed("\0".repeat(megabytes << 20))));
    }

    final String pdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder addresses = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            addresses.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int size = objects.size() + 1;
        return pdf + "xref\n0 " + size + "\n" + addresses + "trailer\n<</Root 1 0 R/Size " + size + ">>\nstartxref\n"
                + pdf.length() + "\n%%EOF\n";
    }

    /** Its objects are named by a stream, the last of them, and one more is in a stream of objects. */
    static String pdf(String table, String objectStream) {
        String start = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>\nendobj\n";
        String pages = "2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n";
        String all = start + pages + "3 0 obj\n" + objectStream + "\nendobj\n";
        int[][] entries = {
            {0, 0, 0}, {1, 9, 0}, {1, start.length(), 0}, {1, start.length() + pages.length(), 0}, {2, 3, 0}
        };
        StringBuilder data = new StringBuilder();
        for (int[] entry : entries) {
            data.append((char) entry[0]).append((char) entry[1]).append((char) entry[2]);
        }
        return all + "5 0 obj\n" + stream("/Type/XRef/Root 1 0 R/W[1 1 1]" + table, data.toString())
                + "\nendobj\nstartxref\n" + all.length() + "\n%%EOF\n";
    }

    final Path write(String pdf) throws IOException {
        return Files.writeString(folder.resolve("hostile.pdf"), pdf, StandardCharsets.ISO_8859_1);
    }

    /** @param what is wrong, as a pattern */
    final void assertRejected(String pdf, String what) throws IOException {
        Path file = write(pdf);
        assertThatThrownBy(() -> PdfAudit.of(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageMatching(Pattern.quote("file \"" + file + "\": " + UNSOUND) + what);
    }

    final void assertRejected(int object, String instead, String what) throws IOException {
        objects.addAll(Collections.nCopies(Math.max(0, object - objects.size()), "null"));
        objects.set(object - 1, instead);
        assertRejected(pdf(), what);
    }

    final void assertNotChecked(String why) throws IOException {
        assertThat(PdfAudit.of(write(pdf())).answer(PdfItem.TAGGED))
                .satisfies(answer -> assertThat(answer.verdict()).isEqualTo(Verdict.NOT_CHECKED))
                .satisfies(answer -> assertThat(PlantedPdf.places(answer)).containsExactly("document: " + why));
    }
}
