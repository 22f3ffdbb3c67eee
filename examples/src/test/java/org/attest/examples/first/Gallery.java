package org.attest.examples.first;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.definition.Chart.line;
import static org.attest.report.definition.Chart.stackedBars;
import static org.attest.report.definition.Plot.matrix;
import static org.attest.report.definition.Plot.multiples;
import static org.attest.report.definition.Plot.steps;
import static org.attest.report.definition.Plot.tiles;
import static org.attest.report.definition.Plot.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.document.Sign;
import org.attest.report.style.Tone;

/** Each kind of picture in a report of its own, of invented inspections. */
public final class Gallery {
    private Gallery() {}

    static final Edition EDITION = Edition.of(LocalDate.of(2024, 12, 31), "Board of Inspectors");

    /** What inspectors did in a district in a year; what nobody reports is empty. */
    record Year(
            String district,
            long year,
            Optional<Long> inspected,
            Optional<Long> warned,
            Optional<Long> closed,
            Claim<String> grade) {}

    /** An event with the body that ran it. */
    record Event(String name, String body, String role, String date) {}

    // snippet:table
    private static final Columns<Year> Y = Columns.of(Year.class);
    static final TextColumn<Year> DISTRICT = Y.text("Division", Year::district);
    static final OrdinalColumn<Year> YEAR = Y.year("Year", Year::year);
    static final CountColumn<Year> INSPECTED = count("Inspected", Year::inspected);
    static final CountColumn<Year> WARNED = count("Warned", Year::warned);
    static final CountColumn<Year> CLOSED = count("Closed", Year::closed);
    static final TextColumn<Year> GRADE = Y.textClaim("Grade", Year::grade);
    static final Table<Year> YEARS =
            Table.of("years", t -> t.columns(DISTRICT, YEAR, INSPECTED, WARNED, CLOSED, GRADE));
    // end

    private static CountColumn<Year> count(String label, Function<Year, Optional<Long>> value) {
        return Y.countOr(label, new Unit("shops"), Reason.NOT_REPORTED, value);
    }

    private static final Columns<Event> E = Columns.of(Event.class);
    static final TextColumn<Event> EVENT = E.text("Event", Event::name);
    static final TextColumn<Event> BODY = E.text("Body", Event::body);
    static final TextColumn<Event> ROLE = E.text("Role", Event::role);
    static final DateColumn<Event> DATE = E.period("Date", event -> DateSpan.parse(event.date()));
    static final Table<Event> EVENTS = Table.of("events", t -> t.columns(EVENT, BODY, ROLE, DATE));

    static final SequencedMap<String, Tone> GRADES = new LinkedHashMap<>();

    static {
        GRADES.put("A", Tone.GOOD);
        GRADES.put("B", Tone.NEUTRAL);
        GRADES.put("C", Tone.CAUTION);
        GRADES.put("D", Tone.CRITICAL);
    }

    // snippet:bars
    static final Report<List<Year>> BARS = of(
            "bars",
            r -> r.section(
                    "Bars",
                    s -> s.chart("Shops inspected", bars(YEARS, DISTRICT, INSPECTED))
                            .table(YEARS, Gallery::last)));
    // end
    // snippet:stacks
    static final Report<List<Year>> STACKS = of(
            "stacks",
            r -> r.section(
                    "Parts",
                    s -> s.chart("What was done", stackedBars(YEARS, DISTRICT, WARNED, CLOSED))
                            .table(YEARS, Gallery::last)));
    // end
    // snippet:line
    static final Report<List<Year>> LINE = of(
            "line",
            r -> r.section(
                    "Line",
                    s -> s.chart("Shops in Dhaka", line(YEARS, YEAR, INSPECTED, WARNED))
                            .table(YEARS, Gallery::dhaka)));
    // end
    // snippet:multiples
    static final Report<List<Year>> MULTIPLES = of(
            "multiples",
            r -> r.section(
                    "Small multiples",
                    s -> s.plot(
                                    "Shops by division",
                                    multiples(YEARS, List.of(DISTRICT), YEAR, INSPECTED, WARNED, CLOSED))
                            .table(YEARS, years -> years)));
    // end
    // snippet:steps
    static final Report<List<Year>> STEPS = of(
            "steps",
            r -> r.section(
                    "Steps",
                    s -> s.plot("Grades by division", steps(YEARS, List.of(DISTRICT), YEAR, GRADE, year -> GRADES))
                            .table(YEARS, years -> years)));
    // end
    // snippet:tiles
    static final Report<List<Year>> TILES = of(
            "tiles",
            r -> r.section(
                    "Tile map",
                    s -> s.plot(
                                    "Where shops were inspected",
                                    tiles(YEARS, DISTRICT, INSPECTED, TileLayout.bangladeshDivisions()))
                            .table(YEARS, Gallery::last)));
    // end
    // snippet:timeline
    static final Report<List<Year>> TIMELINE = of(
            "timeline",
            r -> r.section(
                    "Timeline",
                    s -> s.plot("When it was", timeline(EVENTS, EVENT, DATE, BODY))
                            .table(EVENTS, years -> held())));
    // end
    // snippet:matrix
    static final Report<List<Year>> MATRIX = of(
            "matrix",
            r -> r.section(
                    "Matrix",
                    s -> s.plot(
                                    "Who took part",
                                    matrix(EVENTS, BODY, EVENT, ROLE, Map.of("ran it", Sign.DOT, "came", Sign.RING)))
                            .table(EVENTS, years -> events())));
    // end
    // snippet:glance
    static final Report<List<Year>> GLANCE = of(
            "glance",
            r -> r.glance(
                            known -> known.phrase()
                                    .figure(known.of(YEARS.figure(sum(CLOSED))))
                                    .words("shops were closed in three divisions"),
                            s -> s.figure("shops closed", YEARS.figure(sum(CLOSED)))
                                    .figure("years with a report of that", YEARS.reporting(CLOSED))
                                    .callout(Tone.CAUTION, "Not reported", (years, e) -> "is not the same as none."))
                    .section("Years", s -> s.table(YEARS, years -> years)));
    // end

    static final List<Report<List<Year>>> ALL =
            List.of(GLANCE, BARS, STACKS, LINE, MULTIPLES, STEPS, TIMELINE, MATRIX, TILES);

    private static Report<List<Year>> of(String id, Consumer<ReportBuilder<List<Year>>> content) {
        return Report.of(
                id,
                1,
                Locale.ENGLISH,
                r -> content.accept(r.title("Inspections (invented)").sources(years -> sources())));
    }

    private static List<SourceReference> sources() {
        return Stream.of("board", "press")
                .map(id -> new SourceReference(
                        new SourceId(id),
                        "The " + id,
                        "A publisher",
                        PartialDate.parse("2025"),
                        "report",
                        Optional.empty()))
                .toList();
    }

    private static List<Year> last(List<Year> years) {
        return years.stream().filter(year -> year.year() == 2024).toList();
    }

    private static List<Year> dhaka(List<Year> years) {
        return years.stream().filter(year -> year.district().equals("Dhaka")).toList();
    }

    /** A line for each: what is not reported is a hyphen, grades that two sources give are parted by a bar; no row where nobody looked. */
    static List<Year> years() {
        return """
                Dhaka 2020 410 62 18 C
                Dhaka 2021 455 58 14 C
                Dhaka 2022 - 51 12 B
                Dhaka 2023 520 47 9 B
                Dhaka 2024 548 40 7 A
                Rajshahi 2020 120 30 11 D
                Rajshahi 2021 131 28 - D
                Rajshahi 2022 150 26 9 C|D
                Rajshahi 2023 149 31 8 C
                Rajshahi 2024 163 22 6 B
                Khulna 2020 88 9 2 B
                Khulna 2021 90 12 2 -
                Khulna 2023 101 8 1 B
                Khulna 2024 97 11 3 C
                """.lines().map(line -> line.split(" ", -1)).map(part -> new Year(
                part[0], Long.parseLong(part[1]), number(part[2]), number(part[3]), number(part[4]), grade(part[5]))).toList();
    }

    private static Optional<Long> number(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    private static Claim<String> grade(String text) {
        if (text.equals("-")) {
            return Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("board")));
        }
        String[] grades = text.split("\\|", -1);
        return Claim.of(Stream.iterate(0, i -> i < grades.length, i -> i + 1)
                .map(i -> Assertion.stated(grades[i], Citation.of(i == 0 ? "board" : "press", "p. 1")))
                .toList());
    }

    static List<Event> events() {
        return List.of(
                new Event("Workshop", "Board of Inspectors", "ran it", "2023-02-10"),
                new Event("Workshop", "Traders' Union", "came", "2023-02-10"),
                new Event("Campaign", "Ministry of Food", "ran it", "2023-06/2023-11"),
                new Event("Campaign", "Board of Inspectors", "came", "2023-06/2023-11"),
                new Event("Review", "Ministry of Food", "ran it", "2024-05-14"),
                new Event("Review", "Traders' Union", "came", "2024-05-14"));
    }

    private static List<Event> held() {
        return events().stream().filter(event -> event.role().equals("ran it")).toList();
    }

    static void write(Report<List<Year>> report, Path folder) {
        Reports.bind(report, years(), EDITION)
                .write(
                        Target.pdf(folder.resolve(report.id() + ".pdf")),
                        Target.xlsx(folder.resolve(report.id() + ".xlsx")));
    }

    /** Writes each report into a folder. */
    public static void main(String[] arguments) {
        ALL.forEach(report -> write(report, Path.of(arguments[0])));
    }
}
