package org.attest.examples.first;

import static org.attest.report.definition.Chart.bars;
import static org.attest.report.definition.Chart.line;
import static org.attest.report.definition.Chart.stackedBars;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;

/** Pictures of one table: each kind of chart, and bars behind the figures. */
public final class FirstCharts {
    private FirstCharts() {}

    /** The cases of a year; nobody has counted those that were withdrawn in 2022. */
    record Year(int number, long convictions, long acquittals, Optional<Long> withdrawn) {}

    /** The data root. */
    record Cases(List<Year> years) {}

    // snippet:table
    private static final Columns<Year> C = Columns.of(Year.class);
    static final OrdinalColumn<Year> YEAR = C.year("Year", Year::number);
    static final CountColumn<Year> CONVICTED = C.count("Convicted", Unit.CASES, Year::convictions);
    static final CountColumn<Year> ACQUITTED = C.count("Acquitted", Unit.CASES, Year::acquittals);
    static final CountColumn<Year> WITHDRAWN = C.countOr("Withdrawn", Unit.CASES, Reason.NOT_REPORTED, Year::withdrawn);

    static final Table<Year> YEARS = Table.of(
            "years",
            t -> t.title("Cases by year and outcome")
                    .columns(YEAR, CONVICTED, ACQUITTED, WITHDRAWN)
                    .rowKey(YEAR)
                    .bars(CONVICTED, ACQUITTED));
    // end

    // snippet:charts
    static final Report<Cases> REPORT = Report.of(
            "cases-by-year",
            1,
            Locale.ENGLISH,
            r -> r.title("Cases by year")
                    .section(
                            "Outcomes",
                            s -> s.table(YEARS, Cases::years)
                                    .chart("Convictions", bars(YEARS, YEAR, CONVICTED))
                                    .chart("Cases by outcome", stackedBars(YEARS, YEAR, CONVICTED, ACQUITTED))
                                    .chart(
                                            "Cases withdrawn",
                                            line(YEARS, YEAR, WITHDRAWN).ifItFits())));
    // end

    static Cases cases() {
        return new Cases(List.of(
                new Year(2021, 61, 20, Optional.of(4L)),
                new Year(2022, 48, 27, Optional.empty()),
                new Year(2023, 83, 19, Optional.of(9L))));
    }

    static Reports<Cases> bound() {
        return Reports.bind(REPORT, cases(), Edition.of(LocalDate.of(2024, 1, 31), "Court statistics unit"));
    }

    static Result write(Path folder) {
        return bound().write(Target.xlsx(folder.resolve("cases.xlsx")), Target.pdf(folder.resolve("cases.pdf")));
    }

    /** Takes the folder for the two files. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }
}
