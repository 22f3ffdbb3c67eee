package org.attest.report.internal.resolve.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.report.definition.Table;
import org.attest.report.definition.TileLayout;
import org.attest.report.definition.TileLayout.Place;
import org.attest.report.document.Plot.Known;
import org.attest.report.document.Plot.Tile;
import org.attest.report.document.Plot.Tiles;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.wording.Word;

/** What is known of each area. */
final class TileFold extends PlotFold {
    private final String value;
    private final TileLayout layout;
    private final List<Place> places;

    /** By area. */
    private final Map<String, Seen> seen = new HashMap<>();

    /** What rows say that have no area. */
    private final List<String> nowhere = new ArrayList<>();

    private Optional<Misfit> twice = Optional.empty();

    /**
     * What a row says of an area: its figure, or a shorthand.
     *
     * @param number not a number where the figure is words
     */
    private record Seen(long row, String text, double number, Optional<Absence> reason) {}

    TileFold(Standing at, TileLayout layout) {
        super(at);
        this.value = at.table().nameOf(columns.get(1));
        this.layout = layout;
        this.places = layout.places();
    }

    @Override
    void take(RowFacts row, IntFunction<String> words) {
        String name = words.apply(columns.get(0));
        Optional<Absence> reason = whyNone(row.cell(columns.get(1)));
        String text = reason.map(notation::print).orElseGet(() -> words.apply(columns.get(1)));
        if (whyNone(row.cell(columns.get(0))).isPresent()) {
            reason.ifPresent(reasons::add);
            nowhere.add(text);
            return;
        }
        Optional<Place> place = layout.place(name);
        if (place.isEmpty()) {
            unknown(name);
            return;
        }
        reason.ifPresent(reasons::add);
        Seen before = seen.putIfAbsent(
                place.get().area(),
                new Seen(rows, text, row.cell(columns.get(1)).number(), reason));
        if (before != null && twice.isEmpty()) {
            twice = Optional.of(new Misfit(
                    path.then("row", rows),
                    "area \"" + name + "\" stands in row " + before.row() + " too, must be unique",
                    notation.say(Word.CHART_NAME_TWICE, name)));
        }
    }

    @Override
    Optional<String> unknown() {
        return unknown(
                "area",
                places.stream()
                        .flatMap(place -> Stream.of(place.area(), place.local()))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    @Override
    Optional<Misfit> misfit() {
        return super.misfit().or(() -> twice);
    }

    @Override
    Optional<String> nothing() {
        boolean any = seen.values().stream().anyMatch(each -> each.reason().isEmpty());
        return any ? Optional.empty() : Optional.of(notation.say(Word.CHART_NO_FIGURES, notation.print(rows)));
    }

    @Override
    Stream<String> notes() {
        Stream<String> without = nowhere.isEmpty()
                ? Stream.of()
                : Stream.of(notation.count(Word.TILE_NOWHERE, nowhere.size(), String.join("; ", nowhere)));
        return Stream.of(super.notes(), without, Stream.of(notation.say(Word.PLOT_TILES_NOTE)))
                .flatMap(Function.identity());
    }

    /** How many areas have a figure, and between which two these are, where all are numbers. */
    @Override
    String finding() {
        List<Seen> figures =
                seen.values().stream().filter(each -> each.reason().isEmpty()).toList();
        DoubleSummaryStatistics range =
                figures.stream().mapToDouble(Seen::number).summaryStatistics();
        return range.getMin() < range.getMax()
                ? notation.say(
                        Word.PLOT_TILES_RANGE,
                        (long) figures.size(),
                        (long) places.size(),
                        at(range.getMin()),
                        at(range.getMax()))
                : notation.say(Word.PLOT_TILES_KNOWN, (long) figures.size(), (long) places.size());
    }

    /** The figure, and the first area that has it with the number of further ones. */
    private String at(double number) {
        List<String> areas = new ArrayList<>();
        String text = "";
        for (Place place : places) {
            Seen found = seen.get(place.area());
            if (found != null && found.number() == number) {
                areas.add(ChartWords.shortened(place.area()));
                text = found.text();
            }
        }
        String first = areas.getFirst();
        return notation.say(
                Word.PLOT_TILES_AT,
                text,
                areas.size() == 1 ? first : notation.say(Word.AND_MORE, first, areas.size() - 1));
    }

    @Override
    Tiles form() {
        return new Tiles(value, places.stream().map(this::tile).toList());
    }

    private Tile tile(Place place) {
        Optional<Seen> found = Optional.ofNullable(seen.get(place.area()));
        return new Tile(
                place.area(),
                place.local(),
                place.column(),
                place.row(),
                found.map(each -> each.reason().isEmpty() ? Known.FIGURE : Known.MISSING)
                        .orElse(Known.NOT_LISTED),
                found.map(Seen::text).orElse(""));
    }

    @Override
    String what(Table<?> table) {
        return what(Word.PLOT_TILES, table);
    }

    @Override
    List<String> items() {
        return places.stream().map(place -> item(tile(place))).toList();
    }

    private String item(Tile tile) {
        String words = tile.known() == Known.NOT_LISTED
                ? notation.say(Word.TILE_NOT_LISTED)
                : Optional.ofNullable(seen.get(tile.area()))
                        .flatMap(Seen::reason)
                        .map(this::inWords)
                        .orElse(tile.text());
        return notation.say(Word.CHART_VALUE, ChartWords.shortened(tile.area()), words);
    }

    @Override
    List<String> counts() {
        Tiles form = form();
        return Arrays.stream(Known.values())
                .map(known -> counted(
                        form.words(known, notation),
                        form.tiles().stream()
                                .filter(tile -> tile.known() == known)
                                .count()))
                .toList();
    }
}
