package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of modules in ARCHITECTURE.md, counted anew. Written with {@code -Dgolden.update=true}.
 */
class HouseTest {
    private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
    private static final String BEGIN = "<!-- house -->\n";
    private static final String END = "<!-- end of house -->\n";
    private static final List<String> MODULES = List.of(
            "model",
            "fonts",
            "reports",
            "workbooks",
            "audit",
            "testing",
            "intake",
            "cli",
            "examples",
            "benchmarks",
            "nullness",
            "spark");
    private static final List<String> PUBLISHED =
            List.of("model", "reports", "workbooks", "audit", "testing", "intake", "cli", "spark");

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public [a-z -]*(class|interface|record|enum|@interface) ");

    private record Row(String module, long packages, long files, long lines, long types) {
        Row plus(Row other) {
            return new Row(
                    module, packages + other.packages, files + other.files, lines + other.lines, types + other.types);
        }

        @Override
        public String toString() {
            return "| " + module + " | " + packages + " | " + files + " | " + lines + " | " + types + " |\n";
        }
    }

    @Test
    void is_as_the_table_says() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| module | packages | files | lines | types a user can import |\n");
        table.append("|---|---|---|---|---|\n");
        Row all = new Row("all", 0, 0, 0, 0);
        for (String module : MODULES) {
            Row row = row(module);
            table.append(row);
            all = all.plus(row);
        }
        return table.append(all).toString();
    }

    private static Row row(String module) {
        Path sources = Path.of("..", module, "src", "main", "java");
        if (!Files.exists(sources)) {
            return new Row(module, 0, 0, 0, 0);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long packages = files.stream().map(Path::getParent).distinct().count();
        long lines = files.stream().mapToLong(HouseTest::lines).sum();
        long types = PUBLISHED.contains(module)
                ? files.stream().filter(HouseTest::isApi).count()
                : 0;
        return new Row(module, packages, files.size(), lines, types);
    }

    /** Read from the source: Spark is not on the class path of this test. */
    private static boolean isApi(Path file) {
        try {
            return !file.toString().contains("internal")
                    && PUBLIC_TYPE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
