package org.attest.testing;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TermColumn;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** A report about four courts in which every kind of column and every state of a figure occurs. */
final class Courts {
    private Courts() {}

    record Court(
            String name,
            Claim<Count> convicted,
            Claim<Count> cases,
            Claim<DateSpan> opened,
            LocalDate firstCase,
            Term longest,
            boolean open,
            Money fine,
            Optional<URI> site,
            long rooms) {}

    private static final Columns<Court> C = Columns.of(Court.class);
    static final TextColumn<Court> COURT = C.text("Court", Court::name);
    static final CountColumn<Court> CONVICTED = C.countClaim("Convicted", Unit.PERSONS, Court::convicted);
    static final CountColumn<Court> CASES = C.countClaim("Cases", Unit.CASES, Court::cases);
    static final RatioColumn<Court> PER_CASE = C.ratio("Per case", CONVICTED, CASES);
    static final RatioColumn<Court> SHARE = C.share("Share", CASES, CASES).key("share");
    static final DateColumn<Court> OPENED = C.dateClaim("Opened", Court::opened);
    static final DateColumn<Court> FIRST_CASE = C.day("First case", Court::firstCase);
    static final TermColumn<Court> LONGEST = C.term("Longest", Court::longest);
    static final FlagColumn<Court> OPEN = C.flag("Open", Court::open);
    static final MoneyColumn<Court> FINE = C.money("Fine", Court::fine);
    static final LinkColumn<Court> SITE =
            C.linkOr("Site", Reason.NOT_REPORTED, c -> "Site of " + c.name(), Court::site);
    static final CountColumn<Court> ROOMS = C.count("Rooms", new Unit("rooms"), Court::rooms);

    static final Table<Court> OUTCOMES = Table.of(
            "outcomes",
            t -> t.title("Outcomes by court")
                    .columns(COURT)
                    .spanner("Outcome", CONVICTED, CASES, PER_CASE)
                    .columns(SHARE)
                    .rowKey(COURT)
                    .grandTotal("All courts", sum(CASES), ratio(PER_CASE))
                    .highlight(PER_CASE.above(3), Tone.CAUTION, "many"));

    static final Table<Court> BUILDINGS = Table.of(
            "buildings",
            t -> t.title("Buildings")
                    .columns(COURT, OPENED, FIRST_CASE, LONGEST, OPEN, FINE, SITE, ROOMS)
                    .rowKey(COURT));

    static final Table<Court> BY_ROOMS =
            Table.of("by-rooms", t -> t.title("Courts by rooms").columns(ROOMS, COURT));

    static final Table<Court> CLOSED =
            Table.of("closed", t -> t.title("Closed courts").columns(COURT, ROOMS));

    /** Stands in no report. */
    static final Table<Court> ELSEWHERE =
            Table.of("elsewhere", t -> t.title("Outcomes by curt").columns(COURT));

    /** Has the title of another. */
    static final Table<Court> OTHER_HEADERS =
            Table.of("buildings", t -> t.title("Buildings").columns(COURT, ROOMS));

    private static final Citation TABLE_7 = Citation.of("yearbook", "table 7");
    private static final Citation PAGE_3 = Citation.of("survey", "page 3");
    private static final Citation QUOTED =
            new Citation(new SourceId("survey"), Optional.of("page 4"), Optional.of("more than 295 persons"));

    static final Report<List<Court>> REPORT = report();

    private static Report<List<Court>> report() {
        return Report.of(
                "courts",
                1,
                Locale.ENGLISH,
                r -> r.title(d -> "Courts")
                        .sources(d -> List.of(source("yearbook", "Yearbook"), source("survey", "Survey")))
                        .section(
                                "Headline figures",
                                s -> s.figure("cases", OUTCOMES.total(CASES)).figure("courts", OUTCOMES.rows()))
                        .section(
                                "Outcomes",
                                s -> s.table(OUTCOMES, (d, e) -> d)
                                        .chart("Cases by court", bars(OUTCOMES, COURT, CASES)))
                        .section(
                                "Buildings",
                                s -> s.table(BUILDINGS, (d, e) -> d)
                                        .table(BY_ROOMS, (d, e) -> d)
                                        .table(CLOSED, (d, e) -> List.<Court>of())));
    }

    private static SourceReference source(String id, String title) {
        return new SourceReference(
                new SourceId(id), title, "Ministry of Justice", PartialDate.parse("2024"), "report", Optional.empty());
    }

    static List<Court> all() {
        return List.of(
                court("North", stated("21"), stated("8"), on("2021-03-01")),
                court(
                        "South",
                        Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("survey"))),
                        stated("5"),
                        on("2021")),
                court("East", Claim.stated(Count.parse(">295"), QUOTED), stated("100"), on("2022-02-02")),
                court(
                        "West",
                        Claim.of(List.of(
                                Assertion.stated(Count.exactly(4), TABLE_7),
                                Assertion.stated(Count.exactly(6), PAGE_3))),
                        stated("2"),
                        on("2020-12-31")));
    }

    private static Court court(String name, Claim<Count> convicted, Claim<Count> cases, Claim<DateSpan> opened) {
        return new Court(
                name,
                convicted,
                cases,
                opened,
                LocalDate.of(2021, 3, 2),
                new Term(18),
                !name.equals("West"),
                Money.of("BDT", 50_000),
                name.equals("North") ? Optional.of(URI.create("https://north.example/")) : Optional.empty(),
                name.length());
    }

    private static Claim<Count> stated(String count) {
        return Claim.stated(Count.parse(count), TABLE_7);
    }

    private static Claim<DateSpan> on(String date) {
        return Claim.stated(DateSpan.parse(date), PAGE_3);
    }

    static Path workbook(Path folder) {
        Path file = folder.resolve("courts.xlsx");
        bound().write(Target.xlsx(file));
        return file;
    }

    static Path pdf(Path folder) {
        Path file = folder.resolve("courts.pdf");
        bound().write(Target.pdf(file));
        return file;
    }

    private static Reports<List<Court>> bound() {
        return Reports.bind(REPORT, all(), Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit"));
    }
}
