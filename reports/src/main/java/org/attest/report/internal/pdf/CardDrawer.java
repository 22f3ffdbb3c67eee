package org.attest.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.TextDrawer;
import org.attest.report.internal.pdf.table.RowCells;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;

/**
 * Draws key figures as cards: the figure first, its words below. No card but a line says that something is zero or not known, and
 * what is longer than a page.
 */
record CardDrawer(Where where, PdfFile file, Flow flow, TextDrawer texts, Typesetter typesetter) {
    private static final int MOST_IN_A_ROW = 4;
    private static final float GAP = 8;
    private static final float PADDING = 9;

    /** A figure in words shrinks down to this size before it is broken into lines. */
    private static final float SMALLEST_FIGURE = 12;

    private record Card(Label figure, Label words) {
        float height() {
            return figure.height() + words.height() + 2 * PADDING;
        }
    }

    void draw(List<KeyFigure> all) {
        if (all.isEmpty()) {
            return;
        }
        List<KeyFigure> figures = all.stream().filter(CardDrawer::isCard).toList();
        flow.upright();
        int rows = (figures.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        // Six are three and three, not four and two; one alone is no wider than a half.
        int inARow = Math.max(2, (figures.size() + rows - 1) / Math.max(1, rows));
        float width = (flow.sheet().textWidth() - (inARow - 1) * GAP) / inARow;
        flow.space(8);
        List<KeyFigure> others = new ArrayList<>(all);
        others.removeAll(figures);
        Element list = file.tags().open(Role.LIST);
        for (int from = 0; from < figures.size(); from += inARow) {
            List<KeyFigure> row = figures.subList(from, Math.min(from + inARow, figures.size()));
            List<Card> cards = row.stream()
                    .map(figure -> card(figure, width - 2 * PADDING))
                    .toList();
            if (highest(cards, Card::height) <= flow.sheet().textHeight()) {
                drawRow(cards, width);
            } else {
                others.addAll(row);
            }
            flow.space(GAP);
        }
        file.tags().close(list);
        drawInALine(others);
    }

    private static boolean isCard(KeyFigure figure) {
        return switch (plain(figure.cell())) {
            case Cell.Figure(double value) -> value != 0;
            case Cell.Missing missing -> false;
            default -> true;
        };
    }

    private static Cell plain(Cell cell) {
        return switch (cell) {
            case Cell.Live(var formula, Cell result) -> plain(result);
            case Cell.Formatted(var format, Cell value) -> plain(value);
            default -> cell;
        };
    }

    /** All words of a row begin at one height, and the figures end above it. */
    private void drawRow(List<Card> cards, float width) {
        float figures = highest(cards, card -> card.figure().height());
        float height = figures + highest(cards, card -> card.words().height()) + 2 * PADDING;
        flow.reserve(height);
        float top = flow.take(height);
        float wordsTop = top - PADDING - figures;
        float x = flow.sheet().left();
        Canvas canvas = file.canvas();
        for (Card card : cards) {
            canvas.fill(
                    new Box(x, top - height, width, height),
                    typesetter.styles().theme().accentSoft());
            text(card, x + PADDING, width - 2 * PADDING, wordsTop);
            x += width + GAP;
        }
    }

    private void text(Card card, float x, float width, float wordsTop) {
        Canvas canvas = file.canvas();
        Element item = file.tags().open(Role.LIST_ITEM);
        canvas.as(Role.LIST_BODY, () -> {
            List<Line> figure = Line.beforeMore(card.figure().lines());
            float figureTop = wordsTop + card.figure().height();
            canvas.lines(figure, card.figure().style(), Align.LEFT, x, width, figureTop);
            canvas.lines(card.words().lines(), card.words().style(), Align.LEFT, x, width, wordsTop);
        });
        file.tags().close(item);
    }

    /** What is zero, not known, or longer than a page. */
    private void drawInALine(List<KeyFigure> figures) {
        RichText line = RichText.of("");
        for (KeyFigure figure : figures) {
            line = (line.isEmpty() ? line : line.with("; "))
                    .with(figure.label())
                    .with(": ")
                    .with(printed(figure).text());
        }
        if (!line.isEmpty()) {
            texts.paragraph(line);
        }
    }

    private static float highest(List<Card> cards, Function<Card, Float> height) {
        return cards.stream().map(height).max(Float::compare).orElse(0f);
    }

    private PrintedCell printed(KeyFigure figure) {
        Column column = Column.of(figure.key(), figure.label(), figure.format(), Column.Extent.NONE);
        // A shorthand has no legend here.
        Optional<String> missing = plain(figure.cell()) instanceof Cell.Missing(var reason)
                ? typesetter.notation().legend(reason)
                : Optional.empty();
        Cell cell =
                missing.<Cell>map(words -> new Cell.Text(RichText.of(words))).orElse(figure.cell());
        return RowCells.single(where, column, cell, typesetter.notation()).cited(figure.notes(), RichText.of(""));
    }

    private Card card(KeyFigure figure, float width) {
        PrintedCell text = printed(figure);
        Style style = typesetter.styles().figure();
        Style words = typesetter.styles().figureLabel();
        float whole = LineBreaker.widthOf(typesetter.spans(text, style));
        if (whole > width) {
            style = style.sized(Math.max(SMALLEST_FIGURE, style.size() * width / whole));
        }
        return new Card(
                new Label(typesetter.lines(text, style, width), style),
                new Label(typesetter.lines(figure.label(), words, width), words));
    }
}
