package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.document.Dating;
import org.attest.report.document.Plot;
import org.attest.report.document.Plot.Known;
import org.attest.report.document.Sign;
import org.attest.report.internal.pdf.chart.PictureKey.Entry;
import org.attest.report.internal.pdf.chart.PictureKey.Mark;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Lays out plots with the keys of their signs, of which they name those that occur. */
record PlotPictures(Space space, SignShapes shapes, Notation notation) {
    private static final float SLOT = 14;
    private static final float BOX = 8;
    private static final float BELOW_VALUE = 3;
    private static final float BETWEEN_ROWS = 11;

    static PlotPictures in(Space space) {
        return new PlotPictures(
                space, new SignShapes(space.theme()), space.typesetter().notation());
    }

    /**
     * One picture, or as many as it needs pages; one that is higher than a page where it cannot be read on any.
     *
     * @param room what the first page has
     * @param page what others have
     */
    List<Picture> of(Plot.Form form, float room, float page) {
        return switch (form) {
            case Plot.Timeline timeline -> parts(timeline, page);
            case Plot.Tiles tiles -> List.of(pile(new TilePicture(space, tiles), key(tiles)));
            case Plot.Matrix matrix -> {
                Picture key = key(matrix);
                List<Picture> parts = new MatrixPicture(space, matrix).parts(room - key.height(), page - key.height());
                yield parts.stream().map(part -> pile(part, key)).toList();
            }
            case Plot.Multiples multiples -> {
                Label value = space.label(multiples.value(), space.styles().note(), space.width(), 2);
                Picture head = new Picture.Words(value, value.width() > 0 ? BELOW_VALUE : 0);
                yield pages(head, new MultiplesPicture(space, multiples).rows(), key(multiples), room, page);
            }
            case Plot.Steps steps ->
                pages(new Picture.Pile(List.of()), StairPicture.all(space, steps), key(steps), room, page);
        };
    }

    /** Halves, as long as they are too high. */
    private List<Picture> parts(Plot.Timeline timeline, float page) {
        Picture whole = pile(new TimelinePicture(space, timeline), key(timeline));
        int moments = timeline.moments().size();
        return whole.height() <= page || moments < 2
                ? List.of(whole)
                : Stream.of(
                                timeline.moments().subList(0, moments / 2),
                                timeline.moments().subList(moments / 2, moments))
                        .flatMap(half -> parts(new Plot.Timeline(timeline.asOf(), half), page).stream())
                        .toList();
    }

    /** As many rows below each other as a page has room for. */
    private static List<Picture> pages(Picture head, List<Picture> rows, Picture key, float room, float page) {
        float around = head.height() + key.height();
        float whole = new Picture.Pile(rows).height() + (rows.size() - 1) * BETWEEN_ROWS;
        float most = whole + around <= page || rows.getFirst().height() + around > room ? page : room;
        List<Picture> pages = new ArrayList<>();
        List<Picture> next = new ArrayList<>();
        for (Picture row : rows) {
            float height = new Picture.Pile(next).height() + BETWEEN_ROWS + row.height() + around;
            if (!next.isEmpty() && height > most) {
                pages.add(new Picture.Pile(List.of(head, new Picture.Pile(List.copyOf(next)), key)));
                next.clear();
                most = page;
            } else if (!next.isEmpty()) {
                next.add(new Picture.Blank(BETWEEN_ROWS));
            }
            next.add(row);
        }
        pages.add(new Picture.Pile(List.of(head, new Picture.Pile(next), key)));
        return pages;
    }

    private static Picture pile(Picture picture, Picture key) {
        return new Picture.Pile(List.of(picture, key));
    }

    private PictureKey key(List<Entry> entries) {
        return PictureKey.below(space, SLOT, entries);
    }

    private PictureKey key(Plot.Timeline timeline) {
        return key(Arrays.stream(Dating.values())
                .filter(dating -> timeline.moments().stream().anyMatch(moment -> moment.dating() == dating))
                .map(dating -> new Entry(notation.say(dating.word()), mark(dating)))
                .toList());
    }

    private Mark mark(Dating dating) {
        return switch (dating) {
            case DAY -> shapes::dot;
            case PERIOD -> (canvas, x, y) -> shapes.period(canvas, x - BOX / 2, y, BOX);
            case DISPUTED -> shapes::disputed;
            case ABOUT -> (canvas, x, y) -> shapes.about(canvas, box(x, y));
            case BOUNDS -> (canvas, x, y) -> shapes.pale(canvas, box(x, y));
            case NO_YEAR, UNKNOWN -> (canvas, x, y) -> shapes.dashed(canvas, box(x, y));
        };
    }

    private static Box box(float x, float y) {
        return new Box(x - SLOT / 2, y - BOX / 2, SLOT, BOX);
    }

    private PictureKey key(Plot.Matrix matrix) {
        List<Entry> entries = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            String words = matrix.meanings().stream()
                    .filter(meaning -> meaning.sign() == sign)
                    .map(Plot.Meaning::word)
                    .collect(Collectors.joining(notation.say(Word.OR)));
            if (!words.isEmpty()) {
                entries.add(new Entry(words, (canvas, x, y) -> shapes.of(Set.of(sign), canvas, x, y)));
            }
        }
        if (matrix.hasBoth()) {
            Set<Sign> both = Set.of(Sign.values());
            entries.add(new Entry(notation.say(Word.BOTH_SIGNS), (canvas, x, y) -> shapes.of(both, canvas, x, y)));
        }
        if (!matrix.missing().isEmpty()) {
            entries.add(new Entry(String.join(notation.say(Word.OR), matrix.missing()), shapes::hatched));
        }
        if (matrix.marks().anyMatch(Plot.Mark::disputed)) {
            entries.add(new Entry(notation.legend(Reason.CONFLICT).orElseThrow(), shapes::disputed));
        }
        return key(entries);
    }

    private PictureKey key(Plot.Tiles tiles) {
        return key(Arrays.stream(Known.values())
                .filter(known -> tiles.tiles().stream().anyMatch(tile -> tile.known() == known))
                .map(known -> new Entry(tiles.words(known, notation), mark(known)))
                .toList());
    }

    private PictureKey key(Plot.Multiples multiples) {
        int series = multiples.series().size();
        Stream<Entry> lines = IntStream.range(0, series > 1 ? series : 0)
                .mapToObj(i -> new Entry(
                        multiples.series().get(i), (canvas, x, y) -> MultiplesPicture.mark(space, i, canvas, x, y)));
        return key(Stream.concat(lines, asOf(multiples.axis())).toList());
    }

    private PictureKey key(Plot.Steps steps) {
        boolean disputed = steps.stairs().stream()
                .flatMap(stair -> stair.steps().stream())
                .anyMatch(step -> step.levels().size() > 1);
        Stream<Entry> entries = notation.legend(Reason.CONFLICT).filter(words -> disputed).stream()
                .map(words -> new Entry(words, (canvas, x, y) -> shapes.pale(canvas, box(x, y))));
        return key(Stream.concat(entries, asOf(steps.axis())).toList());
    }

    private Stream<Entry> asOf(Plot.Axis axis) {
        return axis.asOf().stream()
                .map(day -> new Entry(
                        notation.say(Word.AS_OF_DATE, notation.print(day)),
                        (canvas, x, y) -> PeriodAxis.asOf(space, canvas, x, y - BOX / 2 - 1, y + BOX / 2 + 1)));
    }

    private Mark mark(Known known) {
        return (Canvas canvas, float x, float y) -> TilePicture.mark(shapes, known, canvas, box(x, y));
    }
}
