package org.attest.report.internal.pdf.chart;

import org.attest.report.document.Plot.Known;
import org.attest.report.document.Plot.Tile;
import org.attest.report.document.Plot.Tiles;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;

/** Areas as tiles that stand roughly as the areas lie. */
final class TilePicture implements Picture {
    private static final float WIDTH = 74;
    private static final float HEIGHT = 42;
    private static final float BETWEEN = 4;
    private static final float PADDING = 5;
    private static final float NARROWEST = 44;

    /** As in a table at its smallest. */
    private static final float SMALLEST_TYPE = 6.5f;

    private final Space space;
    private final Tiles tiles;
    private final float tile;

    TilePicture(Space space, Tiles tiles) {
        this.space = space;
        this.tiles = tiles;
        tile = Math.min(WIDTH, (space.width() + BETWEEN) / columns(tiles) - BETWEEN);
    }

    private static int columns(Tiles tiles) {
        return tiles.tiles().stream().mapToInt(Tile::column).max().orElse(1);
    }

    /** As in the key. */
    static void mark(SignShapes shapes, Known known, Canvas canvas, Box box) {
        switch (known) {
            case FIGURE -> canvas.fill(box, shapes.theme().accent());
            case MISSING -> shapes.hatched(canvas, box);
            case NOT_LISTED -> shapes.dashed(canvas, box);
        }
    }

    /** Whether a figure and a few letters of each name have room in type that can be read. */
    private boolean isLegible() {
        return tile >= NARROWEST
                && tiles.tiles().stream().noneMatch(each -> fitted(each).size() < SMALLEST_TYPE);
    }

    /** Without end where it could not be read. */
    @Override
    public float height() {
        if (!isLegible()) {
            return Float.MAX_VALUE;
        }
        int rows = tiles.tiles().stream().mapToInt(Tile::row).max().orElse(1);
        return rows * (HEIGHT + BETWEEN) - BETWEEN;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        for (Tile each : tiles.tiles()) {
            float x = left + place(each) * (tile + BETWEEN);
            float y = top - (each.row() - 1) * (HEIGHT + BETWEEN);
            mark(new SignShapes(space.theme()), each.known(), canvas, new Box(x, y - HEIGHT, tile, HEIGHT));
            draw(canvas, each, x + PADDING, y - PADDING + 1);
        }
    }

    /** West stays at the left of east, whichever way a language is read. */
    private int place(Tile each) {
        return space.typesetter().notation().isRightToLeft() ? columns(tiles) - each.column() : each.column() - 1;
    }

    private void draw(Canvas canvas, Tile each, float left, float top) {
        Theme theme = space.theme();
        Colour ground = each.known() == Known.FIGURE ? theme.accent() : Colour.WHITE;
        float most = tile - 2 * PADDING;
        Style fitted = fitted(each).in(theme.on(ground));
        float y = top;
        y = line(canvas, each.area(), space.figure(7.5f).in(theme.on(ground)), ground, left, y);
        line(canvas, each.local(), space.name(6.5f).in(theme.on(ground)), ground, left, y);
        Label figure = space.label(each.text(), fitted, Float.MAX_VALUE, 1);
        float middle = top + PADDING - 1 - HEIGHT + PADDING / 2 + figure.height() / 2;
        ground(canvas, figure, ground, left + most - figure.width(), middle + figure.height() / 2);
        figure.draw(canvas, Align.RIGHT, left + most, middle);
    }

    /** Smaller rather than cut. */
    private Style fitted(Tile each) {
        float most = tile - 2 * PADDING;
        Style style = each.known() == Known.FIGURE ? space.figure(10) : space.name(7);
        float width = style.width(each.text());
        return width > most ? style.sized(style.size() * most / width) : style;
    }

    private float line(Canvas canvas, String text, Style style, Colour ground, float left, float top) {
        Label label = space.label(text, style, tile - 2 * PADDING, 1);
        ground(canvas, label, ground, left, top);
        label.drawBelow(canvas, left, top);
        return top - label.height();
    }

    /** Hatching would run through words. */
    private static void ground(Canvas canvas, Label label, Colour ground, float left, float top) {
        if (label.width() > 0) {
            canvas.fill(new Box(left - 2, top - label.height(), label.width() + 4, label.height()), ground);
        }
    }
}
