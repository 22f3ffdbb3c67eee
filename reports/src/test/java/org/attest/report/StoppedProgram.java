package org.attest.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;

/** A program that never comes to the end of its report: it says "half-way" and then waits to be stopped. */
final class StoppedProgram {
    private static final TextColumn<String> NAME = Columns.of(String.class).text("Name", name -> name);
    private static final Table<String> NAMES =
            Table.of("names", t -> t.columns(NAME).rowKey(NAME));

    private StoppedProgram() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Report<Integer> endless = Report.bare(
                "endless",
                1,
                Locale.ENGLISH,
                NAMES,
                (count, e) -> IntStream.range(0, count).mapToObj(row -> row == count - 1 ? waiting() : "Name " + row));
        Reports.bind(endless, 50_000, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"))
                .write(Target.xlsx(folder.resolve("a.xlsx")), Target.pdf(folder.resolve("a.pdf")));
    }

    private static String waiting() {
        System.out.println("half-way");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "never";
    }
}
