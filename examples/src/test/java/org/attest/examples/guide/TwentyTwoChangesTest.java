package org.attest.examples.guide;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.examples.inspection.ShopInspections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes each change that the guide shows, runs the program, and looks for what the change is for in the files. */
class TwentyTwoChangesTest {
    private static final Path PAGE = Path.of("../docs/guide/19-twenty-two-changes.md");
    private static final Path PROGRAM = Path.of("src/main/java/org/attest/examples/inspection/ShopInspections.java");

    /** What must be seen behind each change, and not before. */
    private static final Map<Integer, Consumer<Written>> SEEN = Map.ofEntries(
            entry(1, files -> files.pdf().hasFigure("Seal of the town")),
            entry(2, files -> assertThat(files.coverShows(0xE07A1F)).isTrue()),
            entry(3, files -> assertThat(files.pages()).contains("842 x 1191")),
            entry(4, files -> files.pdf().hasText("Stand 31. Dezember 2025").hasText("Laden")),
            entry(5, files -> files.pdf().hasText("Only in the workbook: Year before.")),
            entry(7, files -> files.pdf().hasText("Hill Butcher 13")),
            entry(
                    8,
                    files -> files.visits()
                            .row("Bakery 9")
                            .cell("More")
                            .isLiveFormula()
                            .has(10)),
            entry(9, files -> files.pdf().hasFigure("A door leans on the wall")),
            entry(10, files -> files.pdf().hasText("All shops are visited, as the rules for inspectors say.")),
            entry(11, files -> files.visits().row("Bakery 9").has("Violations: 2024", 1)),
            entry(12, files -> files.visits().row("Bakery 9").cell("Shop").hasLink("https://example.org/Bakery-9")),
            entry(13, files -> files.pdf().hasText("[note 1] Appealed. (Canteen 5: Fine)")),
            entry(14, files -> files.visits().row("Canteen 5").has("Due", "n/a")),
            entry(
                    15,
                    files -> assertThat(files.entry("shops.zip", "visits.csv")).contains("Bakery 9,")),
            entry(16, files -> assertThat(files.pages()).contains("842 x 595")),
            entry(
                    17,
                    files -> files.workbook()
                            .table("Pivot")
                            .row("Bakery")
                            .cell("District: Hill")
                            .isLiveFormula()
                            .has(25)),
            entry(18, files -> files.pdf().hasText("+40.0 %")),
            entry(19, files -> files.pdf().hasText("Highlighted: overdue.")),
            entry(
                    20,
                    files -> files.pdf()
                            .hasText("mean of Violations; number of rows with Inspected; lowest Violations;")),
            entry(21, files -> files.pdf().hasBookmark("4 Harbour")),
            entry(22, files -> files.pdf().hasText("-EUR 50.00")));

    @TempDir
    private static Path folder;

    static List<Change> changes() throws IOException {
        return Change.of(PAGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void does_what_it_is_for(Change change) throws Exception {
        Written files = run(change.of(Files.readString(PROGRAM)), "Changed" + change.number());

        Objects.requireNonNull(SEEN.get(change.number())).accept(files);
        assertThat(SpreadsheetAudit.of(files.folder().resolve("shops.xlsx")).notMet())
                .isEmpty();
        assertThat(PdfAudit.of(files.folder().resolve("shops.pdf")).notMet()).isEmpty();
    }

    /** Else what is looked for would tell nothing of the change. */
    @Test
    void nothing_of_it_is_seen_before() throws Exception {
        Written files = run(Files.readString(PROGRAM), "Unchanged");

        SEEN.forEach((number, fact) -> assertThatThrownBy(() -> fact.accept(files))
                .as("change " + number)
                .isInstanceOf(AssertionError.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void takes_at_most_six_lines_and_nothing_beside_the_definitions(Change change) throws IOException {
        String before = Files.readString(PROGRAM);
        String after = change.of(before);

        assertThat(change.size()).isBetween(1, 6);
        assertThat(count("\\b(class|record|interface|enum) \\w", after))
                .as("types")
                .isEqualTo(count("\\b(class|record|interface|enum) \\w", before));
        assertThat(count("\\bstatic (?!final|void|Visit)\\w+<?\\w*>? \\w+( =|;)", after))
                .as("variables that are not final")
                .isZero();
    }

    /** Those without a diff are told as impossible. */
    @Test
    void tells_all_twenty_two() throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>(SEEN.keySet());
        assertThat(changes()).extracting(Change::number).containsExactlyElementsOf(numbers);
        numbers.add(6);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).boxed().toList());
        String page = Files.readString(PAGE);
        assertThat(page).contains("**A second table on a sheet (6).**");
        changes().stream()
                .collect(groupingBy(Change::size, mapping(change -> "" + change.number(), joining(", "))))
                .forEach((size, of) -> assertThat(page).contains("| " + size + " | " + of + " |\n"));
    }

    @Test
    void says_where_a_change_does_not_fit_the_program() {
        assertThatThrownBy(() -> new Change(7, "-gone\n+come\n").of("here\n"))
                .hasMessage("change 7 of the guide: stands 0 times in the program, must stand once:\ngone");
    }

    private static Written run(String program, String name) throws Exception {
        Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
        Path files = Files.createDirectories(folder.resolve(name));
        ImageIO.write(
                new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB),
                "png",
                files.resolve("logo.png").toFile());
        try (InputStream photo = Objects.requireNonNull(ShopInspections.class.getResourceAsStream("cold-store.jpg"))) {
            Files.copy(photo, files.resolve("photo.jpg"));
        }
        compile(program.replace("ShopInspections", name), name, classes);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("org.attest.examples.inspection." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {files.toString()});
        }
        return new Written(files);
    }

    private static void compile(String program, String name, Path classes) {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, problems, options, null, List.of(source))
                        .call())
                .as(problems.getDiagnostics().toString())
                .isTrue();
    }

    private static long count(String pattern, String program) {
        return Pattern.compile(pattern).matcher(program).results().count();
    }
}
