package org.attest.report.internal.pdf.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.PartialDate;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.style.Colour;

/** A line over whole years, from the first day of the first to the first day behind the last. */
record YearAxis(Space space, float width, int first, int last) {
    static final float INSET = 6;
    private static final float TICK = 6;
    private static final float LINE = 1;

    /** The name of a year needs so much room. */
    private static final float YEAR = 38;

    static YearAxis of(Space space, float width, Stream<LocalDate> days) {
        List<Integer> years = days.map(LocalDate::getYear).sorted().toList();
        return new YearAxis(space, width, years.getFirst(), years.getLast() + 1);
    }

    float x(LocalDate day) {
        return new Scale(start(first), start(last), INSET, width - INSET).at((double) day.toEpochDay());
    }

    private static double start(int year) {
        return (double) LocalDate.of(year, Month.JANUARY, 1).toEpochDay();
    }

    /** What the names of years take. */
    float below() {
        return TICK + space.styles().note().leading();
    }

    void draw(Canvas canvas, float left, float y) {
        canvas.rule(left + INSET, y, width - 2 * INSET, LINE, space.theme().ink());
        float year = (width - 2 * INSET) / (last - first);
        int every = IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
                .filter(years -> years * year >= YEAR)
                .findFirst()
                .orElseThrow();
        IntStream.rangeClosed(first, last)
                .filter(at -> Math.floorMod(at, every) == 0)
                .forEach(at -> tick(canvas, at, left + x(LocalDate.of(at, Month.JANUARY, 1)), y));
    }

    private void tick(Canvas canvas, int year, float x, float y) {
        canvas.fill(
                new Box(x - LINE / 2, y - TICK, LINE, 2 * TICK), space.theme().ink());
        if (year < last) {
            PartialDate date = new PartialDate.InYear(year, PartialDate.Qualifier.NONE);
            Label name = space.label(
                    space.typesetter().notation().print(date), space.styles().note(), YEAR, 1);
            // Poles would run through it.
            canvas.fill(new Box(x + 2, y - TICK - name.height(), name.width() + 2, name.height()), Colour.WHITE);
            name.drawBelow(canvas, x + 3, y - TICK + 2);
        }
    }
}
