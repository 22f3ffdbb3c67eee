package org.attest.examples.large;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;

/** Writes a register of court filings from a text file of any length, line by line. */
public final class LargeRegister {
    private LargeRegister() {}

    // snippet:row
    record Filing(String number, String court, LocalDate filed, long pages, boolean open) {
        static Filing of(String line) {
            String[] field = line.split("\t", -1);
            return new Filing(
                    field[0],
                    field[1],
                    LocalDate.parse(field[2]),
                    Long.parseLong(field[3]),
                    Boolean.parseBoolean(field[4]));
        }
    }
    // end

    // snippet:register
    private static final Columns<Filing> C = Columns.of(Filing.class);

    static final Table<Filing> FILINGS = Table.of(
            "filings",
            t -> t.title("Register of filings")
                    .columns(
                            C.text("Number", Filing::number),
                            C.text("Court", Filing::court),
                            C.day("Filed", Filing::filed),
                            C.count("Pages", new Unit("pages"), Filing::pages),
                            C.flag("Open", Filing::open)));

    static final Report<Path> REGISTER = Report.bare(
            "filings",
            1,
            Locale.ENGLISH,
            FILINGS,
            (file, edition) -> lines(file).map(Filing::of));
    // end

    // snippet:run
    static Result write(Path file, Path workbook) {
        Edition edition = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");
        return Reports.bind(REGISTER, file, edition).write(Target.xlsx(workbook));
    }
    // end

    @SuppressWarnings("StreamResourceLeak") // The report closes it after each pass.
    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
