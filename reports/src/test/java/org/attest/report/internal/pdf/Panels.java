package org.attest.report.internal.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.attest.report.document.Plot.Axis;
import org.attest.report.document.Plot.Level;
import org.attest.report.document.Plot.Multiples;
import org.attest.report.document.Plot.Panel;
import org.attest.report.document.Plot.Period;
import org.attest.report.document.Plot.Point;
import org.attest.report.document.Plot.Stair;
import org.attest.report.document.Plot.Step;
import org.attest.report.document.Plot.Steps;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** Plots in panels, built by hand. */
final class Panels {
    static final Steps STEPS = new Steps(
            new Axis(years(2019, 2025), Optional.empty()),
            List.of(new Stair(
                    "Country, placement",
                    List.of(
                            new Level("Tier 1", Tone.GOOD),
                            new Level("Tier 2", Tone.NEUTRAL),
                            new Level("Tier 3", Tone.CRITICAL)),
                    List.of(
                            new Step(year(2019), List.of(2), ""),
                            new Step(year(2020), List.of(1), ""),
                            new Step(year(2021), List.of(0, 1), "[conflict]"),
                            new Step(year(2022), List.of(), "[x]"),
                            new Step(year(2024), List.of(1), ""),
                            new Step(year(2025), List.of(0), "")))));

    private Panels() {}

    static Period year(int year) {
        return new Period(
                Integer.toString(year), (double) LocalDate.of(year, 1, 1).toEpochDay(), (double)
                        LocalDate.of(year + 1, 1, 1).toEpochDay());
    }

    private static List<Period> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Panels::year).toList();
    }

    /** Of seven years, of which every fourth has no figure, and the sixth of each second panel no row. */
    static Multiples multiples(int panels, int series, boolean ownScales) {
        return new Multiples(
                ownScales ? "" : "Persons",
                IntStream.range(0, series).mapToObj(i -> "Series " + i).toList(),
                Format.whole(),
                ownScales,
                new Axis(years(2018, 2024), Optional.of(LocalDate.of(2024, 3, 31))),
                IntStream.range(0, panels)
                        .mapToObj(panel -> new Panel(
                                "Panel " + panel + " with a name that takes two lines of its own",
                                IntStream.range(0, 7)
                                        .filter(i -> panel % 2 == 0 || i != 5)
                                        .mapToObj(i -> new Point(
                                                year(2018 + i),
                                                IntStream.range(0, series)
                                                        .mapToObj(of -> i % 4 == 3
                                                                ? OptionalDouble.empty()
                                                                : OptionalDouble.of(10.0 * (panel + i + of)))
                                                        .toList()))
                                        .toList()))
                        .toList());
    }
}
