package org.attest.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attest.report.definition.Check;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.manifest.Resource;

/** A burst of districts, also in a process of its own that can be killed: FOLDER KEYS JOBS. */
final class BurstProgram {
    private static final TextColumn<String> NAME = Columns.of(String.class).text("Name", name -> name);
    private static final Table<String> NAMES =
            Table.of("names", t -> t.columns(NAME).rowKey(NAME));

    static final Report<List<String>> REPORT = Report.of(
            "districts",
            3,
            Locale.ENGLISH,
            r -> r.title(data -> "Districts")
                    .section("Names", s -> s.table(NAMES, (d, e) -> d))
                    .check("Any name", (data, edition) -> Check.Outcome.holds("some")));

    static final Edition EDITION = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");

    private BurstProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        burst(Path.of(arguments[0]), Integer.parseInt(arguments[1]))
                .jobs(Integer.parseInt(arguments[2]))
                .run();
    }

    static Burst<List<String>> burst(Path folder, int keys) {
        return Burst.of(REPORT, EDITION)
                .by(keys(keys), BurstProgram::data)
                .to(folder, "district-{key}", new XlsxRenderer(), new PdfRenderer())
                .inputs(key -> List.of(input(key)));
    }

    static List<String> keys(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> "d" + n).toList();
    }

    static List<String> data(String key) {
        List<String> names = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(n -> names.add(key + " place " + n));
        return names;
    }

    static Resource input(String key) {
        return Resource.of(key + ".txt", String.join("\n", data(key)).getBytes(StandardCharsets.UTF_8));
    }
}
