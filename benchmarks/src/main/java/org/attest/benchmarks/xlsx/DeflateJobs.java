package org.attest.benchmarks.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Attest;
import org.attest.benchmarks.run.Contender;
import org.attest.benchmarks.run.Part;
import org.attest.model.value.Reason;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.xlsx.Compression;
import org.attest.report.xlsx.XlsxOptions;

/** Workbooks of five kinds of data at each level of compression, and what they are asked for. */
public final class DeflateJobs implements Contender.ByName {
    public static final String NOTES = """
            Attest alone, on one thread: rows of five kinds at both levels of compression.
            mixed is the data of the suite xlsx; numeric has numbers of 2 to 17 digits; long has texts of some 35 words out of 60;
            codes has numbers of cases and registers; sparse has eight columns of which nine cells in ten are missing.
            """;

    private static final String[] WORDS = """
            the court found that a person was held by an agent who had promised work abroad and took away the passport of the
            victim before the police came to the house in the district where the case was first reported on behalf of family
            members who asked for help from an office of the ministry
            """.strip().split("\\s+", -1);

    /** A row is its number, of which each column makes a value. */
    private static final Columns<Long> C = Columns.of(Long.class);

    public static List<Part> parts(long rows) {
        return List.of("mixed", "numeric", "long", "codes", "sparse").stream()
                .map(kind -> Part.of(
                        kind,
                        "one workbook of " + rows + " rows to a file, in rows",
                        DeflateJobs.class,
                        "file:",
                        "JOB " + rows + " 3 3",
                        Stream.of(Compression.values())
                                .map(level -> kind + "-" + level.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        List.of()))
                .toList();
    }

    @Override
    public Contender contender(String name) {
        String[] words = name.split("-", -1);
        XlsxOptions options =
                XlsxOptions.DEFAULT.workers(0).compression(Compression.valueOf(words[1].toUpperCase(Locale.ROOT)));
        return new Attest(report(words[0]), new XlsxRenderer(options));
    }

    private static Report<Long> report(String kind) {
        if (kind.equals("mixed")) {
            return Filings.BARE;
        }
        Table<Long> table = Table.of(kind, t -> t.title(Filings.TITLE).columns(columns(kind)));
        return Report.bare(
                kind,
                1,
                Locale.ENGLISH,
                table,
                (rows, edition) -> LongStream.range(0, rows).boxed());
    }

    private static List<Column<Long>> columns(String kind) {
        return switch (kind) {
            case "numeric" ->
                List.of(
                        C.decimal("Amount", Filings.POINTS, of(1, random -> random.nextInt(10_000_000) / 100.0)),
                        C.decimal("Rate", Filings.POINTS, of(2, random -> random.nextInt(100_000_000) / 1e6)),
                        C.decimal("Score", Filings.POINTS, of(3, SplittableRandom::nextDouble)),
                        C.decimal("Share", Filings.POINTS, of(4, random -> random.nextInt(100))),
                        C.decimal("Seconds", Filings.POINTS, of(5, random -> random.nextInt(1_000_000))),
                        C.decimal("Year", Filings.POINTS, of(6, random -> 2000 + random.nextInt(25))));
            case "long" -> List.of(C.text("Case", row -> "Case " + row), C.text("Finding", of(1, DeflateJobs::words)));
            case "codes" ->
                List.of(
                        C.text("Case", row -> "C-" + (1_000_000 + row)),
                        C.text(
                                "Register",
                                of(1, random -> "BD-" + random.nextInt(100, 1000) + "-" + random.nextInt(10, 100))),
                        C.text("Checksum", of(2, random -> Integer.toHexString(random.nextInt()))),
                        C.text("Status", of(3, random -> "S" + random.nextInt(8))),
                        C.text("File", of(4, random -> "2024/" + random.nextInt(100_000))));
            case "sparse" -> sparse();
            default -> throw new IllegalArgumentException("kind is " + kind + ", must be one of this class");
        };
    }

    private static List<Column<Long>> sparse() {
        List<Column<Long>> columns = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Function<Long, Optional<Integer>> value =
                    of(i, random -> random.nextInt(10) == 0 ? Optional.of(random.nextInt(10_000)) : Optional.empty());
            columns.add(C.countOr("Persons " + i, Filings.POINTS, Reason.NOT_REPORTED, value));
        }
        return columns;
    }

    private static <T> Function<Long, T> of(long column, Function<SplittableRandom, T> value) {
        return row -> value.apply(new SplittableRandom(row * 31 + column));
    }

    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int left = 20 + random.nextInt(30); left > 0; left--) {
            // The first words come more often.
            int most = 1 + random.nextInt(WORDS.length);
            words.append(WORDS[random.nextInt(most)]).append(' ');
        }
        return words.append('.').toString();
    }
}
