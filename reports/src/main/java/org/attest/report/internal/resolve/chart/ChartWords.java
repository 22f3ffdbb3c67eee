package org.attest.report.internal.resolve.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Chart.Series;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Says what a chart shows, for those who cannot see it: every figure while these are few, else the highest and the lowest. */
record ChartWords(Notation notation, Format format) {
    /** More figures than a listener keeps in mind. */
    static final int MOST_LISTED = 12;

    /** Longer texts are cut off or skipped by readers of screens. */
    static final int MOST_CHARACTERS = 1000;

    /** A longer name is shortened; the table has it whole. */
    static final int LONGEST_NAME = 60;

    /** A figure and the category that has it. */
    private record Point(String category, double value) {}

    /** @param bounds values that are known, but not exactly */
    String describe(
            Kind kind,
            String category,
            Optional<String> unit,
            List<String> categories,
            List<Series> series,
            long bounds) {
        String shown = shown(kind, category, unit, series);
        String gaps = gaps(kind, categories.size(), series, bounds);
        Stream<String> shorterAndShorter =
                Stream.of(every(categories, series), lowestAndHighest(categories, series), overall(categories, series));
        List<String> texts = shorterAndShorter
                .map(figures -> notation.say(Word.CHART_FIGURES, shown, figures) + gaps)
                .toList();
        return texts.stream()
                .skip(categories.size() > MOST_LISTED ? 1 : 0)
                .filter(text -> text.length() <= MOST_CHARACTERS)
                .findFirst()
                .orElse(texts.getLast());
    }

    private String shown(Kind kind, String category, Optional<String> unit, List<Series> series) {
        Word word = switch (kind) {
            case BAR -> Word.CHART_OF_BARS;
            case STACKED_BAR -> Word.CHART_OF_STACKED_BARS;
            case LINE -> Word.CHART_OF_A_LINE;
        };
        String names = series.stream().map(one -> quoted(one.name())).collect(Collectors.joining(", "));
        String what = notation.say(word, names, quoted(category));
        return unit.map(of -> notation.say(Word.CHART_UNIT, what, shortened(of)))
                .orElse(what);
    }

    /** Each category that has a figure, with all its figures. */
    private String every(List<String> categories, List<Series> series) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            String name = shortened(categories.get(i));
            List<String> found = new ArrayList<>();
            for (Series one : series) {
                OptionalDouble value = one.values().get(i);
                if (value.isPresent()) {
                    String of = series.size() == 1 ? name : shortened(one.name());
                    found.add(notation.say(Word.CHART_VALUE, of, print(value.getAsDouble())));
                }
            }
            if (!found.isEmpty()) {
                String values = String.join(", ", found);
                all.add(series.size() == 1 ? values : notation.say(Word.CHART_VALUES, name, values));
            }
        }
        return String.join("; ", all);
    }

    private String lowestAndHighest(List<String> categories, List<Series> series) {
        Stream<String> ranges = series.stream().flatMap(one -> {
            List<Point> points = points(categories, one);
            return points.isEmpty()
                    ? Stream.of()
                    : Stream.of(
                            series.size() == 1
                                    ? range(points)
                                    : notation.say(Word.CHART_VALUE, shortened(one.name()), range(points)));
        });
        return counted(categories, ranges.collect(Collectors.joining("; ")));
    }

    private String overall(List<String> categories, List<Series> series) {
        return counted(
                categories,
                range(series.stream()
                        .flatMap(one -> points(categories, one).stream())
                        .toList()));
    }

    private String counted(List<String> categories, String ranges) {
        return notation.count(Word.CHART_CATEGORIES, categories.size(), ranges);
    }

    private static List<Point> points(List<String> categories, Series series) {
        return IntStream.range(0, categories.size())
                .filter(i -> series.values().get(i).isPresent())
                .mapToObj(
                        i -> new Point(categories.get(i), series.values().get(i).orElseThrow()))
                .toList();
    }

    /** The first of several that are equally low or high. */
    private String range(List<Point> points) {
        Point lowest = points.getFirst();
        Point highest = lowest;
        for (Point point : points) {
            lowest = point.value() < lowest.value() ? point : lowest;
            highest = point.value() > highest.value() ? point : highest;
        }
        return lowest.value() == highest.value()
                ? notation.say(Word.CHART_THROUGHOUT, print(lowest.value()))
                : notation.say(
                        Word.CHART_RANGE,
                        print(lowest.value()),
                        shortened(lowest.category()),
                        print(highest.value()),
                        shortened(highest.category()));
    }

    private String gaps(Kind kind, int categories, List<Series> series, long bounds) {
        long all = (long) categories * series.size();
        long figures = series.stream()
                .flatMap(one -> one.values().stream())
                .filter(OptionalDouble::isPresent)
                .count();
        if (figures == all) {
            return "";
        }
        Word word = switch (kind) {
            case BAR, LINE -> series.size() == 1 ? Word.CHART_GAPS : Word.CHART_GAPS_OF_VALUES;
            case STACKED_BAR -> Word.CHART_GAPS_OF_PARTS;
        };
        return " " + notation.count(word, all - figures, all)
                + (bounds == 0 ? "" : " " + notation.say(Word.CHART_BOUNDS, notation.print(bounds)));
    }

    private String print(double value) {
        return notation.print(value, format);
    }

    private String quoted(String name) {
        return notation.say(Word.QUOTED, shortened(name));
    }

    static String shortened(String name) {
        return SheetWords.shortened(name, LONGEST_NAME);
    }
}
