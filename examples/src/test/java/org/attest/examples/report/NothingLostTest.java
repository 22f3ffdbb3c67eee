package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.examples.report.FoundRows.squeezed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.attest.examples.report.BeforeCiting.Fact;
import org.attest.examples.report.BeforeCiting.Note;
import org.attest.examples.report.BeforeCiting.Row;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.pdf.proof.StructureDump;
import org.attest.report.wording.Notation;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reports said of the dossier as it was before sources became letters they say today: each figure, reason and sentence, and
 * of each cited value the title of its source and the place in it.
 */
class NothingLostTest {
    private static final Dossier DOSSIER = Bundled.read(BeforeCiting.FOLDER.resolve("dossier.json"));

    /** A place, the words that stand there, and on what basis. */
    private static final Pattern PARTS =
            Pattern.compile("(.*?)(?:: (\u201c.*\u201d))?(?: \\((?:inferred|computed) [^()]*\\))?");

    /** What a chart showed, or why it was not drawn: rows of its table, which are found for themselves. */
    private static final Pattern PICTURE =
            Pattern.compile("^(Bar|Stacked bar|Line) chart of|: this chart is not drawn,");

    private static final String WHOLE = "the document as a whole";

    /** Of a mark. */
    private static final int LONGEST_PLACE = 24;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.BeforeCiting#reports")
    void every_figure_reason_and_citation_is_found_again(Report<Dossier> report) throws IOException {
        BeforeCiting before = BeforeCiting.of(report.id());
        Files files = Files.of(report, folder);
        SoftAssertions softly = new SoftAssertions();
        for (Row old : before.rows) {
            List<Row> rows = Retold.of(old);
            for (Row row : rows) {
                softly.assertThat(files.hasRow(row)).as("row of " + row).isTrue();
                for (Fact fact : row.facts()) {
                    for (int note : fact.notes()) {
                        citation(files, row, fact, before.note(note), softly);
                    }
                }
            }
            for (int note : old.shared()) {
                Note shared = before.note(note);
                softly.assertThat(rows)
                        .as("what cites " + shared + " in the row of " + old)
                        .anyMatch(row -> row.facts().stream().anyMatch(fact -> files.cites(row, fact, shared)));
            }
        }
        before.figures.forEach((label, fact) -> {
            softly.assertThat(files.hasFigure(label, Retold.figure(fact.words())))
                    .as("figure " + label)
                    .isTrue();
            fact.notes()
                    .forEach(note -> softly.assertThat(files.says(fact, before.note(note)))
                            .as("figure " + label + " cites " + before.note(note))
                            .isTrue());
        });
        before.sentences.stream()
                .filter(sentence -> !PICTURE.matcher(sentence).find())
                .forEach(sentence -> softly.assertThat(files.text + files.tags)
                        .as("sentence")
                        .contains(squeezed(Retold.sentence(sentence))));
        before.sources.forEach(source -> sources(files, source, softly));
        softly.assertAll();
        assertThat(before.rows).isNotEmpty();
        assertThat(before.notes).isNotEmpty();
        assertThat(before.sources).isNotEmpty();
    }

    private static void citation(Files files, Row row, Fact fact, Note note, SoftAssertions softly) {
        softly.assertThat(files.cites(row, fact, note))
                .as("\"" + fact.words() + "\" cites " + note + " in the row of " + row)
                .isTrue();
        softly.assertThat(files.cites(row, fact, new Note("paragraph 99", note.source())))
                .as("a place that nobody cites is not found in the row of " + row)
                .isFalse();
    }

    /** A source is listed with all that was known of it; its address stands behind the words that lead there. */
    private static void sources(Files files, List<String> source, SoftAssertions softly) {
        for (String cell : source) {
            String[] linked = cell.split(" -> ", 2);
            softly.assertThat(files.text).as("source").contains(squeezed(Retold.kind(linked[0])));
            if (linked.length > 1) {
                softly.assertThat(files.addresses).contains(linked[1]);
            }
        }
    }

    /**
     * A report as its readers have it.
     *
     * @param text of the PDF, without blanks
     * @param tags what its structure says, without blanks
     * @param links what those that lead inside of it say
     */
    private record Files(String text, String tags, Set<String> links, Set<String> addresses, FoundRows rows) {
        static Files of(Report<Dossier> report, Path folder) throws IOException {
            Path pdf = Bundled.pdf(report, DOSSIER, folder);
            Set<String> links = new HashSet<>();
            Set<String> addresses = new HashSet<>();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                for (PDPage page : document.getPages()) {
                    for (PDAnnotation link : page.getAnnotations()) {
                        links.add(String.valueOf(link.getContents()));
                        addresses.add(address(link));
                    }
                }
                return new Files(
                        squeezed(body(document)),
                        squeezed(StructureDump.of(pdf)),
                        links,
                        addresses,
                        new FoundRows(WorkbookContent.read(Bundled.workbook(report, DOSSIER, folder))));
            }
        }

        private static String address(PDAnnotation link) {
            COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
            return action == null ? "" : String.valueOf(action.getString(COSName.URI));
        }

        /** Without heads and feet, which stand between the lines of what goes on on a next page. */
        private static String body(PDDocument document) throws IOException {
            StringBuilder all = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(document).lines().toList();
                all.append(String.join("\n", lines.subList(1, lines.size() - 1)))
                        .append('\n');
            }
            return all.toString();
        }

        /** On a card, or in a line. */
        boolean hasFigure(String label, String words) {
            String line = Pattern.quote(squeezed(label)) + "(\\([^()]*\\))?:" + Pattern.quote(squeezed(words));
            return text.contains(squeezed(words + label))
                    || Pattern.compile(line).matcher(text).find();
        }

        boolean hasRow(Row row) {
            return rows.places(row).findAny().isPresent();
        }

        /** Whether a value leads to this evidence, and says so, or its row in the workbook does. */
        boolean cites(Row row, Fact fact, Note note) {
            return says(fact, note)
                    || isNamed(row, note)
                    || (row.table().equals(Retold.EACH_OF)
                            && rows.places(row)
                                    .flatMap(List::stream)
                                    .anyMatch(value -> says(new Fact(value, List.of()), note)));
        }

        boolean says(Fact fact, Note note) {
            String value = fact.words().matches("\\d{4}-\\d\\d-\\d\\d")
                    ? Notation.ENGLISH.print(LocalDate.parse(fact.words()))
                    : fact.words();
            String evidence = evidence(note);
            return links.stream().anyMatch(link -> link.startsWith(value + ": ") && link.contains(evidence));
        }

        private static String evidence(Note note) {
            return note.text().startsWith("Searched ") ? note.text() : ", " + note.source() + ": " + note.text();
        }

        /** Above the table or in the row, by its letter and the place in it; what it says in its own words stands among the notes. */
        private boolean isNamed(Row row, Note note) {
            Matcher parts = PARTS.matcher(note.text());
            if (!parts.matches()) {
                return false;
            }
            String place = parts.group(1);
            String mark = letter(note.source())
                    + (place.equals(WHOLE) || place.length() > LONGEST_PLACE
                            ? ""
                            : " " + Notation.ENGLISH.shortPlace(place));
            String quoted = parts.group(2) == null ? "" : parts.group(2);
            Pattern named = Pattern.compile("(^|.*[ (])" + Pattern.quote(mark) + "($|[;,)].*)");
            return cells("Note").anyMatch(words -> words.contains(quoted))
                    && rows.places(row)
                            .anyMatch(words -> words.stream()
                                    .anyMatch(text -> named.matcher(text).matches()));
        }

        private String letter(String title) {
            return tables("Letter")
                    .filter(cells -> cells.get(1).shown().equals(title))
                    .map(cells -> cells.get(0).shown())
                    .findFirst()
                    .orElse("no letter");
        }

        private Stream<String> cells(String header) {
            return Stream.concat(
                    Stream.of(""), tables(header).flatMap(List::stream).map(CellContent::shown));
        }

        private Stream<List<CellContent>> tables(String header) {
            return rows.workbook().tables().stream()
                    .filter(table -> table.headers().getFirst().equals(header))
                    .flatMap(table -> table.rows().stream());
        }
    }
}
