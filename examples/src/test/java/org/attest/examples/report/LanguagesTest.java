package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.PdfRenderer;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.attest.testing.golden.GoldenFile;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.pdf.PdfContent;
import org.attest.testing.internal.pdf.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ready-made reports in languages other than English; the files stay in {@code target/languages} to be looked at. */
class LanguagesTest {
    private static final Path FOLDER = Path.of("target/languages");
    private static final Path FONTS = Path.of("../fonts/src/main/resources/org/attest/fonts");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

    /** Codes, hosts, the name of the program, and places in the data; markers of notes, which are the same in every language. */
    private static final Pattern CODES = Pattern.compile(
            "(?:/[A-Za-z0-9]+){2,}|\\[note \\d+]|&[gl]t;|example\\.org|https?://[^\\s\"]*|USD|Attest|rId\\d+|bn(-BD)?(-u-nu-beng)?");

    private static final Pattern TEXT = Pattern.compile(
            "<(?:t|a:t|c:v|dc:title|dc:subject|dc:creator|dc:description|vt:lpstr|Company)(?: [^>]*)?>([^<]*)<"
                    + "|(?:descr|title|sheet name|tableColumn id=\"\\d+\" name)=\"([^\"]*)\"|<f>([^<]*)</f>");

    private static Dossier dossier(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return DossierJson.read(in).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path drawn(Report<Dossier> report, Dossier dossier, Notation notation) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(notation.locale().toLanguageTag()));
        Edition edition = Edition.of(dossier.asOf(), "সচিবালয়")
                .classification("সর্বসাধারণ")
                .locale(notation.locale().toLanguageTag());
        Fonts fonts = Fonts.standard()
                .with(FONTS.resolve("NotoSansArabic-Regular.ttf"), FONTS.resolve("NotoSansArabic-Bold.ttf"));
        Path file = folder.resolve(report.id());
        Reports.bind(report, dossier, edition)
                .write(
                        new Target.ToFile(Path.of(file + ".pdf"), new PdfRenderer(PdfOptions.DEFAULT.fonts(fonts))),
                        new Target.ToFile(Path.of(file + ".xlsx"), new XlsxRenderer()));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bn-BD", "bn-BD-u-nu-beng"})
    void reports_in_bangla_have_no_english(String tag) throws IOException {
        Notation notation = Notation.of(tag);
        TreeSet<String> english = new TreeSet<>();
        for (Report<Dossier> report : StandardReports.in(notation).all()) {
            Path file = drawn(report, dossier("src/test/resources/languages/bangla.json"), notation);
            Stream.concat(ofWorkbook(Path.of(file + ".xlsx")), ofPdf(Path.of(file + ".pdf")))
                    .map(text -> CODES.matcher(text.replace(report.id(), "")).replaceAll(""))
                    .flatMap(text -> ENGLISH.matcher(text).results().map(MatchResult::group))
                    .forEach(english::add);
        }
        assertThat(english).isEmpty();
    }

    /** All that a program shows of a workbook, words within formulas among it. */
    private static Stream<String> ofWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> parts = zip.stream()
                    .filter(entry ->
                            entry.getName().endsWith(".xml") && !entry.getName().matches(".*(styles|theme|Types).*"))
                    .map(entry -> {
                        try (InputStream in = zip.getInputStream(entry)) {
                            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
            return parts.stream().flatMap(part -> TEXT.matcher(part).results().flatMap(LanguagesTest::texts));
        }
    }

    private static Stream<String> texts(MatchResult found) {
        return found.group(3) == null
                ? Stream.of(found.group(1) == null ? found.group(2) : found.group(1))
                : Pattern.compile("\"([^\"]*)\"")
                        .matcher(found.group(3).replace("&quot;", "\""))
                        .results()
                        .map(MatchResult::group);
    }

    private static Stream<String> ofPdf(Path file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(read);
            Stream<String> tags = PdfContent.read(TestedFile.at(file, TestedFile.Kind.PDF))
                    .tags()
                    .map(Tag::alternative)
                    .flatMap(java.util.Optional::stream);
            return Stream.concat(Stream.of(text, read.getDocumentInformation().getTitle()), tags);
        }
    }

    @Test
    void bangla_is_in_the_digits_that_are_asked_for() {
        assertThat(Notation.of("bn-BD").print(12_345_678L)).isEqualTo("1,23,45,678");
        assertThat(Notation.of("bn-BD-u-nu-beng").print(-12_345_678L)).isEqualTo("-১,২৩,৪৫,৬৭৮");
    }

    @ParameterizedTest
    @EnumSource
    void pseudo_languages_are_made_of_the_english_texts(PseudoLanguage language) throws IOException {
        for (String[] bundle : new String[][] {
            {"org/attest/report/wording/", "words"}, {"org/attest/report/internal/standard/", "reports"}
        }) {
            Properties english = new Properties();
            try (InputStreamReader in = new InputStreamReader(
                    Notation.class.getClassLoader().getResourceAsStream(bundle[0] + bundle[1] + "_en.properties"),
                    StandardCharsets.UTF_8)) {
                english.load(in);
            }
            GoldenFile.of(Path.of(
                            "src/test/resources/META-INF/attest/" + bundle[1] + "_" + language.tag + ".properties"))
                    .approve(language.of(english));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reports_in_pseudo_languages_are_drawn_whole(PseudoLanguage language) throws IOException {
        Notation notation = Notation.of(language.tag);
        for (Report<Dossier> report : StandardReports.in(notation).all()) {
            Path file = drawn(report, dossier("dossiers/bangladesh-bali-process.json"), notation);
            assertThat(Path.of(file + ".pdf")).isNotEmptyFile();
            try (ZipFile zip = new ZipFile(file + ".xlsx")) {
                String sheet = new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(sheet.contains("rightToLeft=\"1\"")).isEqualTo(language == PseudoLanguage.RIGHT_TO_LEFT);
            }
        }
    }

    /** Cards, pictures and feet too; but west stays at the left of east. */
    @Test
    void pages_that_are_read_from_the_right_are_mirrored() throws IOException {
        Map<String, Float> english = places("en-GB", "tribunal-caseload");
        Map<String, Float> mirrored = places("qab", "tribunal-caseload");
        assertThat(english.get("94")).isLessThan(english.get("2.69"));
        assertThat(mirrored.get("94")).isGreaterThan(mirrored.get("2.69"));
        assertThat(english.get("tribunal-caseload")).isLessThan(english.get("2.69"));
        assertThat(mirrored.get("tribunal-caseload")).isGreaterThan(mirrored.get("2.69"));
        assertThat(english.get("Rajshahi")).isLessThan(english.get("Sylhet"));
        assertThat(mirrored.get("Rajshahi")).isLessThan(mirrored.get("Sylhet"));
        assertThat(mirrored.get("Rajshahi")).isGreaterThan(english.get("Sylhet"));
        Map<String, Float> meetings = places("qab", "meeting-register");
        assertThat(meetings.get("Adelaide")).isLessThan(meetings.get("Dhaka"));
        assertThat(meetings.get("Colombo")).isLessThan(meetings.get("Adelaide"));
    }

    /** Where each word of the second page begins that stands there first. */
    private static Map<String, Float> places(String tag, String report) throws IOException {
        Notation notation = Notation.of(tag);
        Report<Dossier> of = StandardReports.in(notation).all().stream()
                .filter(each -> each.id().equals(report))
                .findFirst()
                .orElseThrow();
        Path file = drawn(of, dossier("dossiers/bangladesh-bali-process.json"), notation);
        Map<String, Float> places = new HashMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                Matcher words = Pattern.compile("[\\w.-]+").matcher(text);
                while (words.find() && words.start() < positions.size()) {
                    places.putIfAbsent(
                            words.group(), positions.get(words.start()).getX());
                }
            }
        };
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        try (PDDocument read = Loader.loadPDF(Path.of(file + ".pdf").toFile())) {
            stripper.getText(read);
        }
        return places;
    }
}
