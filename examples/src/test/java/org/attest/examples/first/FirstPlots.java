package org.attest.examples.first;

import static org.attest.report.definition.Plot.matrix;
import static org.attest.report.definition.Plot.tiles;
import static org.attest.report.definition.Plot.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.document.Sign;

/** When, who and where: a timeline, a matrix and a tile map. */
public final class FirstPlots {
    private FirstPlots() {}

    /** A hearing, as firmly dated as its sources date it. */
    record Hearing(String name, String place, Claim<DateSpan> date) {}

    /** What a body did at a hearing. */
    record Part(String body, String hearing, String role) {}

    /** The permits of a division; nobody has counted those of some. */
    record Division(String name, Optional<Long> permits) {}

    // snippet:tables
    private static final Columns<Hearing> H = Columns.of(Hearing.class);
    static final TextColumn<Hearing> HEARING = H.text("Hearing", Hearing::name);
    static final TextColumn<Hearing> PLACE = H.text("Place", Hearing::place);
    static final DateColumn<Hearing> DATE = H.dateClaim("Date", Hearing::date);
    static final Table<Hearing> HEARINGS =
            Table.of("hearings", t -> t.columns(HEARING, PLACE, DATE).rowKey(HEARING));

    private static final Columns<Part> P = Columns.of(Part.class);
    static final TextColumn<Part> BODY = P.text("Body", Part::body);
    static final TextColumn<Part> AT = P.text("Hearing", Part::hearing);
    static final TextColumn<Part> ROLE = P.text("Role", Part::role);
    static final Table<Part> PARTS = Table.of("parts", t -> t.columns(BODY, AT, ROLE));

    private static final Columns<Division> D = Columns.of(Division.class);
    static final TextColumn<Division> DIVISION = D.text("Division", Division::name);
    static final CountColumn<Division> PERMITS =
            D.countOr("Permits", new Unit("permits"), Reason.NOT_REPORTED, Division::permits);
    static final Table<Division> DIVISIONS =
            Table.of("divisions", t -> t.columns(DIVISION, PERMITS).rowKey(DIVISION));
    // end

    // snippet:plots
    static final Report<Object> REPORT = Report.of(
            "hearings",
            1,
            Locale.ENGLISH,
            r -> r.title("Hearings on permits")
                    .sources(data -> sources())
                    .section(
                            "When",
                            s -> s.plot("When the hearings were", timeline(HEARINGS, HEARING, DATE, PLACE))
                                    .table(HEARINGS, data -> hearings()))
                    .section(
                            "Who",
                            s -> s.plot(
                                            "Who took part",
                                            matrix(
                                                    PARTS,
                                                    BODY,
                                                    AT,
                                                    ROLE,
                                                    Map.of("organised", Sign.DOT, "spoke", Sign.RING)))
                                    .table(PARTS, data -> parts()))
                    .section(
                            "Where",
                            s -> s.plot(
                                            "Where permits were given",
                                            tiles(DIVISIONS, DIVISION, PERMITS, TileLayout.bangladeshDivisions()))
                                    .table(DIVISIONS, data -> divisions())));
    // end

    private static List<SourceReference> sources() {
        return Stream.of("gazette", "newspaper")
                .map(id -> new SourceReference(
                        new SourceId(id),
                        "The " + id,
                        "A publisher",
                        PartialDate.parse("2024"),
                        "news",
                        Optional.empty()))
                .toList();
    }

    static List<Hearing> hearings() {
        return List.of(
                new Hearing("First hearing", "Dhaka", stated("2022-07-30")),
                new Hearing("Site visits", "Khulna", stated("2022-11-07/2022-12-16")),
                new Hearing("Second hearing", "Sylhet", stated("2023-02-10")),
                new Hearing("National dialogue", "Dhaka", stated("2023-01-01/2023-08")),
                new Hearing(
                        "Visit of the chairs",
                        "Dhaka",
                        Claim.of(List.of(
                                Assertion.stated(DateSpan.parse("2024-03-18"), Citation.of("gazette", "p. 2")),
                                Assertion.stated(DateSpan.parse("2024-03-19"), Citation.of("newspaper", "p. 1"))))),
                new Hearing("Return and review", "Barishal", stated("XXXX-10-10")),
                new Hearing(
                        "Closing session",
                        "Dhaka",
                        Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("gazette")))));
    }

    private static Claim<DateSpan> stated(String date) {
        return Claim.stated(DateSpan.parse(date), Citation.of("gazette", "p. 1"));
    }

    static List<Part> parts() {
        return List.of(
                new Part("Ministry of Works", "First hearing", "organised"),
                new Part("Ministry of Works", "First hearing", "spoke"),
                new Part("Ministry of Works", "Second hearing", "organised"),
                new Part("Board of Engineers", "First hearing", "spoke"),
                new Part("Association of Tenants", "Second hearing", "spoke"),
                new Part("Association of Tenants", "National dialogue", "spoke"));
    }

    static List<Division> divisions() {
        return List.of(
                new Division("Dhaka", Optional.of(78L)),
                new Division("Rajshahi", Optional.of(14L)),
                new Division("Barishal", Optional.of(2L)),
                new Division("Chattogram", Optional.empty()),
                new Division("Khulna", Optional.empty()),
                new Division("Rangpur", Optional.empty()),
                new Division("Sylhet", Optional.empty()));
    }

    static Reports<Object> bound() {
        return Reports.bind(REPORT, "", Edition.of(LocalDate.of(2024, 3, 31), "Permits office"));
    }

    static Result write(Path folder) {
        return bound().write(Target.xlsx(folder.resolve("hearings.xlsx")), Target.pdf(folder.resolve("hearings.pdf")));
    }

    /** Takes the folder for the two files. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }
}
