package org.attest.report.internal.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.attest.report.document.Block;
import org.attest.report.document.Dating;
import org.attest.report.document.Document;
import org.attest.report.document.Plot;
import org.attest.report.document.Plot.Known;
import org.attest.report.document.Plot.Line;
import org.attest.report.document.Plot.Mark;
import org.attest.report.document.Plot.Matrix;
import org.attest.report.document.Plot.Meaning;
import org.attest.report.document.Plot.Moment;
import org.attest.report.document.Plot.Stretch;
import org.attest.report.document.Plot.Tile;
import org.attest.report.document.Plot.Tiles;
import org.attest.report.document.Plot.Timeline;
import org.attest.report.document.Section;
import org.attest.report.document.Sign;
import org.attest.report.style.Theme;

/** Plots built by hand, of the table of charts. */
final class Plots {
    static final Tiles TILES = new Tiles(
            "Persons convicted",
            List.of(
                    new Tile("Dhaka", "ঢাকা", 1, 1, Known.FIGURE, "78"),
                    new Tile("Khulna", "খুলনা", 2, 1, Known.MISSING, "[x]"),
                    new Tile("Mymensingh", "", 2, 2, Known.NOT_LISTED, "")));

    private Plots() {}

    static Plot of(String title, Plot.Form form) {
        return new Plot(
                title.toLowerCase(Locale.ROOT),
                title,
                "Plot of cases",
                Charts.CASES.key(),
                List.of(0),
                form,
                List.of("A note."),
                "Description of " + title);
    }

    static Document document(Theme theme, Plot.Form... forms) {
        Plot[] plots = IntStream.range(0, forms.length)
                .mapToObj(i -> of("Plot " + (char) ('A' + i), forms[i]))
                .toArray(Plot[]::new);
        List<Block> blocks = new ArrayList<>(List.of(Charts.CASES));
        blocks.addAll(List.of(plots));
        return Documents.in(theme, Documents.of(new Section(1, "Pictures", blocks)));
    }

    static Moment moment(String label, Dating dating, Stretch... stretches) {
        String date = stretches.length == 0 ? "year not stated" : "on " + stretches[0].first();
        return new Moment(label, "", date, dating, List.of(stretches));
    }

    static Stretch stretch(String from, String to) {
        return new Stretch(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    /** So many days, so far apart. */
    static Timeline timeline(int moments, int apart, IntFunction<String> labels) {
        return new Timeline(
                LocalDate.of(2024, 3, 31),
                IntStream.range(0, moments)
                        .mapToObj(i -> LocalDate.of(2021, 2, 3)
                                .plusDays((long) i * apart)
                                .toString())
                        .map(day -> stretch(day, day))
                        .map(day -> moment(labels.apply((int) (day.first().toEpochDay() % 97)), Dating.DAY, day))
                        .toList());
    }

    static Timeline everyDating() {
        return new Timeline(
                LocalDate.of(2024, 3, 31),
                List.of(
                        moment("Consultation, Dhaka", Dating.DAY, stretch("2022-07-30", "2022-07-30")),
                        moment("National Dialogue, Dhaka", Dating.BOUNDS, stretch("2023-01-01", "2023-08-02")),
                        moment("Site visits", Dating.PERIOD, stretch("2023-02-10", "2023-04-12")),
                        moment(
                                "Visit of the chairs",
                                Dating.DISPUTED,
                                stretch("2024-03-18", "2024-03-18"),
                                stretch("2024-03-19", "2024-03-19")),
                        moment("Some day", Dating.ABOUT, stretch("2022-12-01", "2022-12-01")),
                        moment("Return and reintegration, Colombo", Dating.NO_YEAR),
                        moment("Closing", Dating.UNKNOWN)));
    }

    /** Every other place has a sign. */
    static Matrix matrix(int lines, int columns, IntFunction<String> heads) {
        return new Matrix(
                IntStream.range(0, columns).mapToObj(heads).toList(),
                IntStream.range(0, lines)
                        .mapToObj(line -> new Line(
                                "Body " + line,
                                IntStream.range(0, columns)
                                        .filter(column -> (line + column) % 2 == 0)
                                        .mapToObj(column -> new Mark(
                                                column,
                                                column % 3 == 0
                                                        ? Set.of(Sign.DOT)
                                                        : column % 3 == 1 ? Set.of(Sign.RING) : Set.of(Sign.values()),
                                                List.of("organised"),
                                                false,
                                                false))
                                        .toList()))
                        .toList(),
                List.of(new Meaning(Sign.DOT, "organised"), new Meaning(Sign.RING, "spoke")),
                List.of());
    }
}
