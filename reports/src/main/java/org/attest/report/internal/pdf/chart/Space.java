package org.attest.report.internal.pdf.chart;

import java.util.stream.Stream;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Theme;

/** The width that a picture has, with type and colours. */
interface Space {
    /** A figure is no longer than this: a page has it with a heading and a caption above. */
    float MOST_HEIGHT = 560;

    float HEADINGS = 110;

    record Of(Typesetter typesetter, float width) implements Space {}

    Typesetter typesetter();

    float width();

    default Styles styles() {
        return typesetter().styles();
    }

    default Theme theme() {
        return styles().theme();
    }

    /** On such paper. */
    default float mostHeight() {
        return Math.min(MOST_HEIGHT, PageFrame.portrait(theme().paper()).textHeight() - HEADINGS);
    }

    default Style name(float size) {
        return styles().cell().sized(size);
    }

    default Style figure(float size) {
        return name(size).in(Face.BOLD);
    }

    /** Made smaller rather than cut off. */
    default Style fitted(Stream<String> texts, Style style, float most) {
        float widest = texts.map(style::width).max(Float::compare).orElse(0f);
        return widest > most ? style.sized(style.size() * most / widest) : style;
    }

    /** Broken to this width, and cut off behind so many lines. */
    default Label label(String text, Style style, float most, int lines) {
        return new Label(typesetter().cut(text, style, most, lines), style);
    }
}
