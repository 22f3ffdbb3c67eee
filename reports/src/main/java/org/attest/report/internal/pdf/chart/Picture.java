package org.attest.report.internal.pdf.chart;

import java.util.List;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;

/** Something laid out for the width of a figure. */
interface Picture {
    float height();

    void draw(Canvas canvas, float left, float top);

    /** One below the other. */
    record Pile(List<Picture> pictures) implements Picture {
        @Override
        public float height() {
            return pictures.stream().map(Picture::height).reduce(0f, Float::sum);
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float y = top;
            for (Picture picture : pictures) {
                picture.draw(canvas, left, y);
                y -= picture.height();
            }
        }
    }

    /** Nothing, so high. */
    record Blank(float height) implements Picture {
        @Override
        public void draw(Canvas canvas, float left, float top) {}
    }

    /** Lines of text, with a space below. */
    record Words(Label text, float below) implements Picture {
        @Override
        public float height() {
            return text.height() + below;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            text.drawBelow(canvas, left, top);
        }
    }
}
