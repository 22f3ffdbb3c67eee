package org.attest.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.Reason;
import org.attest.report.definition.Report;
import org.jspecify.annotations.Nullable;

/** What a report said before sources became letters: read from the text that was kept of it. */
final class BeforeCiting {
    static final Path FOLDER = Path.of("src/test/resources/before-citing");

    /** The reports that there were. */
    static Stream<Report<Dossier>> reports() {
        return Bundled.reports().filter(report -> Files.exists(FOLDER.resolve(report.id() + ".txt")));
    }

    /** A value with the numbers of its notes. */
    record Fact(String words, List<Integer> notes) {}

    /**
     * A row of a table.
     *
     * @param facts without the column of sources
     * @param shared the notes of its facts that have none of their own
     */
    record Row(String table, List<Fact> facts, List<Integer> shared) {
        @Override
        public String toString() {
            return table + ": " + facts.stream().map(Fact::words).collect(Collectors.joining(" | "));
        }
    }

    /** What a note says, and the title of its source. */
    record Note(String text, String source) {}

    private static final Pattern MARKER = Pattern.compile("\\[note (\\d+)]");
    private static final Pattern MARKERS = Pattern.compile("( ?\\[note \\d+])+( and \\d+ more)?");
    private static final Pattern OF_COLUMNS = Pattern.compile("; ([^\\[]+):((?: \\[note \\d+])+(?: and \\d+ more)?)");
    private static final Pattern COMPUTED = Pattern.compile(" \\{[A-Za-z]+\\[[^{}]*]}");
    private static final Pattern TONE = Pattern.compile(" \\{[A-Z]+}");
    private static final Pattern LEADS_TO = Pattern.compile(" -> \\S+$");
    private static final Pattern REASON = Pattern.compile(
            Stream.of(Reason.values()).map(Reason::name).collect(Collectors.joining("|", " \\((", ")\\)$")));
    private static final Pattern FIGURE = Pattern.compile("figure \\S+ \"(.*)\" = (.*)");
    private static final Pattern TABLE = Pattern.compile("table (\\S+) \"(.*)\", \\d+ rows");

    final List<Row> rows = new ArrayList<>();
    final Map<String, Fact> figures = new LinkedHashMap<>();
    final Map<Integer, Note> notes = new HashMap<>();
    /** All that is said of each source, the title first. */
    final List<List<String>> sources = new ArrayList<>();
    /** Paragraphs, callouts, how much of a table is reported, and what charts show. */
    final List<String> sentences = new ArrayList<>();

    private String table = "";
    private List<String> headers = List.of();

    private BeforeCiting() {}

    static BeforeCiting of(String report) {
        BeforeCiting before = new BeforeCiting();
        try {
            Files.readAllLines(FOLDER.resolve(report + ".txt")).stream()
                    .dropWhile(line -> !line.startsWith("section "))
                    .forEach(before::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return before;
    }

    Note note(int number) {
        return Objects.requireNonNull(notes.get(number));
    }

    private void read(String indented) {
        String line = indented.strip();
        MatchResult figure = match(FIGURE, line);
        MatchResult begun = match(TABLE, line);
        if (begun != null) {
            table = begun.group(1);
            headers = List.of();
        } else if (figure != null) {
            figures.put(figure.group(1), fact(figure.group(2)));
        } else if (line.startsWith("| ")) {
            List<String> cells = Arrays.asList(line.substring(2).split(" \\| ", -1));
            if (headers.isEmpty()) {
                headers = cells.stream()
                        .map(cell -> cell.replaceAll(" <[^<>]*>$", ""))
                        .toList();
            } else {
                row(cells);
            }
        } else if (line.startsWith("total ")) {
            rows.add(new Row(table, total(line.substring("total ".length())), List.of()));
        } else if (line.startsWith("description: ") || (line.startsWith("legend: ") && line.endsWith(" reporting."))) {
            sentences.add(line.substring(line.indexOf(' ') + 1));
        } else if (indented.startsWith("  ") && !indented.startsWith("   ") && !line.matches("(legend: |chart ).*")) {
            sentences.add(plain(line.replaceFirst("^\\([A-Z]+\\) ", "")));
        }
    }

    private static @Nullable MatchResult match(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .filter(found -> found.start() == 0)
                .orElse(null);
    }

    private void row(List<String> cells) {
        switch (table) {
            case "notes" ->
                notes.put(
                        numbers(cells.get(0)).getFirst(),
                        new Note(cells.get(1), LEADS_TO.matcher(cells.get(2)).replaceAll("")));
            case "sources" -> sources.add(cells);
            default -> data(cells);
        }
    }

    private void data(List<String> cells) {
        int cited = headers.lastIndexOf("Sources");
        String evidence = cited < 0 ? "" : cells.get(cited);
        Map<String, List<Integer>> byColumn = new HashMap<>();
        OF_COLUMNS
                .matcher("; " + evidence)
                .results()
                .forEach(found -> Arrays.stream(found.group(1).split(", "))
                        .forEach(name -> byColumn.put(name, numbers(found.group(2)))));
        List<Fact> facts = IntStream.range(0, cells.size())
                .filter(i -> i != cited)
                .mapToObj(i -> {
                    Fact fact = fact(cells.get(i));
                    String header = headers.get(i);
                    String label = header.substring(header.indexOf(": ") + 1).strip();
                    List<Integer> own = byColumn.getOrDefault(header, byColumn.getOrDefault(label, fact.notes()));
                    return new Fact(fact.words(), own);
                })
                .toList();
        rows.add(new Row(
                table, facts, numbers(OF_COLUMNS.matcher("; " + evidence).replaceAll(""))));
    }

    private static List<Fact> total(String line) {
        return Arrays.stream(line.split(" \\| "))
                .map(part -> fact(part.substring(part.lastIndexOf(" = ") < 0 ? 0 : part.lastIndexOf(" = ") + 3)))
                .toList();
    }

    private static Fact fact(String cell) {
        return new Fact(plain(cell), numbers(cell));
    }

    private static String plain(String cell) {
        String words = TONE.matcher(COMPUTED.matcher(cell).replaceAll("")).replaceAll("");
        return LEADS_TO.matcher(
                        REASON.matcher(MARKERS.matcher(words).replaceAll("")).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    private static List<Integer> numbers(String text) {
        return MARKER.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
