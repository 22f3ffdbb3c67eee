package org.attest.examples.inspection;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

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
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** Reports what inspectors of buildings found, from a record of its own: no part of it knows a dossier. */
public final class BuildingInspections {
    private BuildingInspections() {}

    // snippet:record
    record Inspection(String building, String district, LocalDate day, Claim<Count> defects, Claim<Count> urgent) {}

    private static final Unit DEFECTS = new Unit("defects");
    private static final Columns<Inspection> C = Columns.of(Inspection.class);
    static final TextColumn<Inspection> BUILDING = C.text("Building", Inspection::building);
    static final TextColumn<Inspection> DISTRICT = C.text("District", Inspection::district);
    static final DateColumn<Inspection> DAY = C.day("Inspected", Inspection::day);
    static final CountColumn<Inspection> FOUND = C.countClaim("Defects", DEFECTS, Inspection::defects);
    static final CountColumn<Inspection> URGENT = C.countClaim("Urgent", DEFECTS, Inspection::urgent);
    static final RatioColumn<Inspection> SHARE = C.share("Urgent share", URGENT, FOUND);
    // end

    // snippet:table
    static final Table<Inspection> INSPECTIONS = Table.of(
            "inspections",
            t -> t.title("Inspections by district")
                    .columns(DISTRICT, BUILDING, DAY)
                    .spanner("Defects found", FOUND, URGENT, SHARE)
                    .rowKey(BUILDING)
                    .orderBy(DISTRICT.ascending(), DAY.ascending())
                    .groupBy(DISTRICT, sum(FOUND), sum(URGENT), ratio(SHARE))
                    .grandTotal("All districts", sum(FOUND), sum(URGENT), ratio(SHARE))
                    .bars(FOUND)
                    .highlight(SHARE.above(50), Tone.CAUTION, "more than half of the defects are urgent"));
    // end

    // snippet:report
    record Year(int number, List<Inspection> inspections, Claim<Count> statedDefects, List<SourceReference> sources) {}

    static final Report<Year> REPORT = Report.of(
            "building-inspections",
            1,
            Locale.ENGLISH,
            r -> r.title(year -> "Building inspections of " + year.number())
                    .sources(Year::sources)
                    .section(
                            "Headline figures",
                            s -> s.figure("defects found", INSPECTIONS.total(FOUND))
                                    .figure("of them urgent", INSPECTIONS.total(SHARE))
                                    .figure("buildings inspected", INSPECTIONS.rows()))
                    .section(
                            "Inspections",
                            s -> s.table(INSPECTIONS, Year::inspections)
                                    .chart("Defects by building", bars(INSPECTIONS, BUILDING, FOUND)))
                    .reconcile(
                            "Defects found", Quantity.count(DEFECTS, Year::statedDefects), INSPECTIONS.total(FOUND)));
    // end

    private static final SourceId LOG = new SourceId("log");

    static Year year() {
        return new Year(
                2025,
                List.of(
                        inspection("Town hall", "Harbour", LocalDate.of(2025, 3, 4), 12, 3, "entry 4"),
                        inspection("School", "Hill", LocalDate.of(2025, 5, 20), 7, 5, "entry 9"),
                        inspection("Library", "Harbour", LocalDate.of(2025, 9, 1), 0, 0, "entry 17"),
                        new Inspection("Clinic", "Hill", LocalDate.of(2025, 11, 12), notInLog(), notInLog())),
                Claim.stated(Count.exactly(20), Citation.of("log", "cover")),
                List.of(new SourceReference(
                        LOG,
                        "Log of the inspectors, 2025",
                        "Town building office",
                        PartialDate.parse("2026-01"),
                        "register",
                        Optional.empty())));
    }

    private static Inspection inspection(
            String building, String district, LocalDate day, long defects, long urgent, String entry) {
        Citation citation = Citation.of("log", entry);
        return new Inspection(
                building,
                district,
                day,
                Claim.stated(Count.exactly(defects), citation),
                Claim.stated(Count.exactly(urgent), citation));
    }

    private static Claim<Count> notInLog() {
        return Claim.missing(Reason.NOT_REPORTED, List.of(LOG));
    }

    static Result write(Path folder) {
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town building office");
        return Reports.bind(REPORT, year(), edition)
                .write(Target.xlsx(folder.resolve("inspections.xlsx")), Target.pdf(folder.resolve("inspections.pdf")));
    }

    public static void main(String[] arguments) {
        write(Path.of(arguments.length == 0 ? "" : arguments[0]))
                .files()
                .forEach(file -> System.out.println(file.path() + ", " + file.bytes() + " bytes"));
    }
}
