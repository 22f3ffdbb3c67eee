package org.attest.examples.inspection;

import static org.attest.report.definition.Aggregate.sum;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.document.CheckResult.Severity;

/** Sets published figures of a court beside each other: which agree, which only seem not to, and which contradict. */
public final class CourtStatistics {
    private CourtStatistics() {}

    record Year(int year, long disposed, long convicting) {}

    private static final Columns<Year> C = Columns.of(Year.class);
    private static final OrdinalColumn<Year> YEAR = C.year("Year", Year::year);
    private static final CountColumn<Year> DISPOSED =
            C.countClaim("Disposed of", Unit.CASES, year -> stated(year.disposed(), "kaler-kantho", "table"));
    private static final CountColumn<Year> CONVICTING =
            C.countClaim("With a conviction", Unit.CASES, year -> stated(year.convicting(), "kaler-kantho", "table"));
    private static final Table<Year> YEARS = Table.of(
            "years",
            t -> t.title("Cases of the Dhaka tribunal by year, as a newspaper prints them")
                    .columns(YEAR, DISPOSED, CONVICTING)
                    .grandTotal("All years", sum(DISPOSED), sum(CONVICTING)));

    private static final List<SourceReference> SOURCES = List.of(
            source("kaler-kantho", "Outcomes of human trafficking cases in Dhaka", "Kaler Kantho", "2024"),
            source("dailyindustry", "Human trafficking cases settled, 2019 to 2023", "Daily Industry", "2024"),
            source(
                    "finance-today",
                    "Human trafficking cases in Dhaka, 2023 to June 2025",
                    "Finance Today",
                    "2025-08-06"),
            source("brac", "Cases under the act of 2012", "BRAC", "2021-07"));

    // snippet:checks
    static final Report<List<Year>> REPORT = Report.of(
            "court-statistics",
            1,
            Locale.ENGLISH,
            r -> r.title("What the figures of the tribunal in Dhaka add up to")
                    .sources(years -> SOURCES)
                    .section("Cases by year", s -> s.table(YEARS, years -> years))
                    .reconcile("Cases of all years", cases(1450, "kaler-kantho", "table"), YEARS.total(DISPOSED))
                    .reconcile(
                            "Outcomes add up to the cases that were settled",
                            cases(524, "dailyindustry", "lead"),
                            cases(31, "dailyindustry", "lead").plus(cases(497, "dailyindustry", "lead")))
                    .reconcile(
                            "Shares of the outcomes add up to all",
                            percent("100").exact(),
                            percent("8.14").plus(percent("61.55")).plus(percent("30.30")))
                    .reconcile(
                            "Share of convictions in what was disposed of",
                            cases(43, "finance-today", "lead"),
                            cases(528, "finance-today", "lead").times(percent("8.14"), Unit.CASES))
                    .reconcile(
                            "Filed less disposed of is pending",
                            Severity.WARNING,
                            cases(5456, "brac", "table"),
                            cases(5738, "brac", "table").minus(cases(282, "brac", "table"))));
    // end

    private static Claim<Count> stated(long number, String source, String place) {
        return Claim.stated(Count.exactly(number), Citation.of(source, place));
    }

    private static Quantity<Object> cases(long number, String source, String place) {
        return Quantity.count(Unit.CASES, data -> stated(number, source, place));
    }

    private static Quantity<Object> percent(String number) {
        return Quantity.number(
                Unit.PERCENT, data -> Claim.stated(new BigDecimal(number), Citation.of("finance-today", "lead")));
    }

    private static SourceReference source(String id, String title, String publisher, String date) {
        return new SourceReference(
                new SourceId(id), title, publisher, PartialDate.parse(date), "press", Optional.empty());
    }

    static Result write(Path folder) {
        List<Year> years = List.of(
                new Year(2020, 37, 0), new Year(2021, 413, 17), new Year(2022, 576, 14), new Year(2023, 218, 13));
        return Reports.bind(REPORT, years, Edition.of(LocalDate.of(2025, 12, 31), "Examples"))
                .write(Target.xlsx(folder.resolve("courts.xlsx")), Target.pdf(folder.resolve("courts.pdf")));
    }

    public static void main(String[] arguments) {
        write(Path.of(arguments.length == 0 ? "" : arguments[0]))
                .checks()
                .forEach(check -> System.out.println(check.label() + ": " + check.verdict()));
    }
}
