package org.attest.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.attest.model.internal.json.RecordJson;

/**
 * Invented tables of courts as offices publish them, always the same: 213 columns, no ids, titles above the header, totals and a
 * source below the rows, grouped digits, marks, fiscal years. Its two periods stand in files of their own.
 */
final class CourtTables {
    static final List<String> PERIODS = List.of("2021-22", "2022-23");
    private static final int COLUMNS = 213;
    private static final long SEED = 20_260_101;

    private static final String MAPPING = """
            {
              "locale": "en-US",
              "missing": {"..": "[x]", "n/a": "[z]"},
              "marks": {"r": "revised", "*": "partial data"},
              "tables": {
                "tribunals": {
                  "columns": {"name": "Court"},
                  "constants": {"kind": "assigned", "source": "statistics"},
                  "skipRows": {"Court": ["State total", "Source:*"]},
                  "ignore": "*"
                },
                "caseloads": {
                  "columns": {
                    "forum": "Court", "period": "Fiscal year", "pending start": "Pending, start of year",
                    "incoming": "Filings", "resolved": "Dispositions", "pending end": "Pending, end of year"
                  },
                  "constants": {"source": "statistics"},
                  "fiscalYearFrom": "july",
                  "skipRows": {"Court": ["State total", "Source:*"]},
                  "ignore": "*"
                }
              }
            }
            """;

    private CourtTables() {}

    /** Writes those of so many courts into a folder, with their mapping: to measure how long they take. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes those of so many courts, with their mapping. */
    static void write(Path folder, int courts) throws IOException {
        Files.writeString(folder.resolve("mapping.json"), MAPPING);
        Files.writeString(
                folder.resolve("sources.csv"),
                "id,kind,title,published,language\nstatistics,dataset,Court statistics (invented),2023-12,en\n");
        Random random = new Random(SEED);
        int[] pending = random.ints(courts, 100, 9_000).toArray();
        for (String period : PERIODS) {
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(period + ".csv"))) {
                out.write("\"Table 4a. Filings and dispositions, by court and type of case\"\n");
                out.write("\"r revised, * partial data, .. not reported\"\n\n");
                out.write(headers().stream().collect(Collectors.joining("\",\"", "\"", "\"\n")));
                for (int court = 0; court < courts; court++) {
                    out.write(line(court, period, pending, random));
                }
                out.write("State total," + period + ",\"1,234,567\"" + ",".repeat(COLUMNS - 3) + "\n");
                out.write("\"Source: Office of the courts (invented)\"\n");
            }
        }
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(
                "Court",
                "Fiscal year",
                "Filings",
                "Dispositions",
                "Pending, start of year",
                "Pending, end of year",
                "County"));
        while (headers.size() < COLUMNS) {
            int number = headers.size();
            headers.add((number % 2 == 0 ? "Filings" : "Dispositions") + ", type of case " + number / 2);
        }
        return headers;
    }

    private static String line(int court, String period, int[] pending, Random random) {
        int filings = random.nextInt(20_000);
        int start = pending[court];
        int resolved = random.nextInt(filings + start + 1);
        pending[court] = start + filings - resolved;
        List<String> cells = new ArrayList<>(List.of(
                "Superior Court of County " + court / 5 + ", Part " + court % 5,
                period,
                grouped(filings) + (court % 50 == 7 ? "r" : ""),
                court % 40 == 3 ? ".." : grouped(resolved) + (court % 70 == 9 ? "*" : ""),
                court % 60 == 5 ? "n/a" : grouped(start),
                grouped(pending[court]),
                "County " + court / 5));
        while (cells.size() < COLUMNS) {
            cells.add(random.nextInt(20) == 0 ? ".." : grouped(random.nextInt(5_000)));
        }
        return cells.stream().collect(Collectors.joining("\",\"", "\"", "\"\n"));
    }

    private static String grouped(int number) {
        return number < 1_000
                ? Integer.toString(number)
                : number / 1_000 + ","
                        + Integer.toString(1_000 + number % 1_000).substring(1);
    }

    /** What an import of them is told beside their mapping: which of them is which. */
    static Input input(Path folder) throws IOException {
        List<Input.Tables> files = new ArrayList<>();
        files.add(new Input.Tables(Optional.empty(), folder.resolve("sources.csv")));
        files.add(new Input.Tables(Optional.of("tribunals"), folder.resolve(PERIODS.getFirst() + ".csv")));
        for (String period : PERIODS) {
            files.add(new Input.Tables(Optional.of("caseloads"), folder.resolve(period + ".csv")));
        }
        return new Input(
                files,
                RecordJson.read(Mapping.class, folder.resolve("mapping.json")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Input.Head(
                        Optional.of("courts"),
                        Optional.of("Courts"),
                        Optional.of(LocalDate.of(2023, 12, 31)),
                        Optional.empty()));
    }
}
