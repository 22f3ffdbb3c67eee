package org.attest.examples.first;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** Writes one workbook and one PDF about two courts, one of which has not reported. */
public final class FirstReport {
    private FirstReport() {}

    // snippet:row
    /** The data: whatever you have. A figure that comes from a source is a claim. */
    record Court(String name, Claim<Count> convicted, Claim<Count> cases) {}
    // end

    // snippet:columns
    private static final Columns<Court> C = Columns.of(Court.class);
    static final TextColumn<Court> COURT = C.text("Court", Court::name);
    static final CountColumn<Court> CONVICTED = C.countClaim("Persons convicted", Unit.PERSONS, Court::convicted);
    static final CountColumn<Court> CASES = C.countClaim("Cases", Unit.CASES, Court::cases);
    static final RatioColumn<Court> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);

    static final Table<Court> COURTS = Table.of(
            "courts",
            t -> t.title("Convictions by court")
                    .columns(COURT)
                    .spanner("Outcome", CONVICTED, CASES, PER_CASE)
                    .rowKey(COURT)
                    .orderBy(CONVICTED.descending())
                    .grandTotal("All courts", sum(CONVICTED), sum(CASES), ratio(PER_CASE))
                    .highlight(PER_CASE.above(3), Tone.CAUTION, "more than three persons per case"));
    // end

    // snippet:report
    /** The data root: what the report is about as a whole. */
    record Courts(List<Court> list, Claim<Count> statedTotal, List<SourceReference> sources) {}

    static final Report<Courts> REPORT = Report.of(
            "court-outcomes",
            1,
            Locale.ENGLISH,
            r -> r.title("Court outcomes")
                    .sources(Courts::sources)
                    .section(
                            "Headline figures",
                            s -> s.figure("persons convicted", COURTS.total(CONVICTED))
                                    .figure("courts reporting", COURTS.reporting(CONVICTED)))
                    .section("By court", s -> s.table(COURTS, Courts::list))
                    .reconcile(
                            "Persons convicted",
                            Quantity.count(Unit.PERSONS, Courts::statedTotal),
                            COURTS.total(CONVICTED)));
    // end

    static Courts courts() {
        SourceId yearbook = new SourceId("yearbook");
        Citation table7 = Citation.of("yearbook", "table 7");
        return new Courts(
                List.of(
                        new Court("North", stated(21, table7), stated(8, table7)),
                        new Court("South", notIn(yearbook), notIn(yearbook))),
                stated(21, Citation.of("yearbook", "page 3")),
                List.of(new SourceReference(
                        yearbook,
                        "Yearbook of the courts",
                        "Ministry of Justice",
                        PartialDate.parse("2024"),
                        "government report",
                        Optional.empty())));
    }

    private static Claim<Count> stated(long number, Citation citation) {
        return Claim.stated(Count.exactly(number), citation);
    }

    private static Claim<Count> notIn(SourceId source) {
        return Claim.missing(Reason.NOT_REPORTED, List.of(source));
    }

    // snippet:run
    static Result write(Path folder) {
        Edition edition = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");
        return Reports.bind(REPORT, courts(), edition)
                .write(Target.xlsx(folder.resolve("courts.xlsx")), Target.pdf(folder.resolve("courts.pdf")));
    }
    // end

    /** Takes the folder for the two files. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }
}
