package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.document.Block;
import org.attest.report.document.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What pdf.js (of Firefox) and PDFium (of Chrome) copy and find. Needs node and a folder of modules with pdfjs-dist and
 * {@code @hyzyla/pdfium}, named by ATTEST_NODE_MODULES: where that is set, it must run.
 */
@Tag("proof")
class EnginesTest {
    private static final List<String> LINES = List.of(
            "মানব পাচার প্রতিরোধ ও দমন আইন, ২০১২ (Act 3 of 2012)",
            "শ্রম ও কর্মসংস্থান মন্ত্রণালয় কুরুগুতু কৌশল",
            "ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය, Act 16 of 2006",
            "மனிதக் கடத்தல் தடுப்புச் சட்டம், கொழும்பு (Act 16 of 2006)",
            "လူကုန်ကူးမှု တားဆီးကာကွယ်ရေး ဥပဒေ ၂၀၀၅ ကြိုးစား (Law 5/2005)",
            "พระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ ที่นี่ พ.ศ. 2551 (Act)",
            "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ខ្ញុំស្រឡាញ់ (Law 2008)",
            "अनैतिक व्यापार निवारण अधिनियम क्षत्रिय निर्वाचन, 1956 (ITPA)",
            "وزارة العدل",
            "الولايات المتحدة للإلغاء",
            "لله الحمد ولا إله إلا الله",
            "خانه\u200Cهای ما و کتاب\u200Cها",
            "وزارت داخلہ پاکستان",
            "The ministry of قانون in Cairo");

    /** Pdf.js takes what is left of something for another line, and drops the blank between the two. */
    private static final List<String> OF_PDFIUM = List.of(
            "قانون مكافحة الاتجار بالبشر رقم 64 لسنة 2010 (المادة 5)",
            "وزارتِ انسانی حقوق، اسلام آباد (2018)",
            "مُحَمَّدٌ رَسُولُ");

    /** PDFium turns words around that run against their line. */
    private static final List<String> OF_PDFJS = List.of("The ministry وزارة العدل of Cairo");

    @Test
    void copy_the_text_of_every_script(@TempDir Path folder) throws Exception {
        String modules = System.getenv("ATTEST_NODE_MODULES");
        assumeTrue(modules != null, "ATTEST_NODE_MODULES names no folder with pdfjs-dist and @hyzyla/pdfium");
        List<Block> blocks = new ArrayList<>();
        Stream.of(LINES, OF_PDFJS, OF_PDFIUM)
                .flatMap(List::stream)
                .forEach(line -> blocks.add(Documents.paragraph(line)));
        Path file =
                Files.write(folder.resolve("lines.pdf"), ReadPdf.bytes(Documents.of(new Section(1, "Lines", blocks))));
        String[] read = read(Path.of(modules).toAbsolutePath(), file).split("=== PDFium");
        assertThat(read).hasSize(2);
        assertThat(lines(read[0]))
                .containsAll(LINES.stream().map(EnginesTest::normal).toList())
                .containsAll(OF_PDFJS);
        assertThat(lines(read[1]))
                .containsAll(LINES.stream().map(EnginesTest::normal).toList())
                .containsAll(OF_PDFIUM.stream().map(EnginesTest::normal).toList());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).map(EnginesTest::normal).toList();
    }

    /** Marks on one letter are in no order that counts. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String read(Path modules, Path file) throws Exception {
        Path script = Path.of(EnginesTest.class.getResource("/engines/read.mjs").toURI());
        Path read = file.resolveSibling("lines.txt");
        Process node = new ProcessBuilder("node", script.toString(), modules.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(read.toFile())
                .start();
        assertThat(node.waitFor())
                .as(Files.readString(read, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(read, StandardCharsets.UTF_8);
    }
}
