package org.attest.report.internal.pdf.file;

import org.openpdf.text.pdf.PdfContentByte;

/** The side of a page of this width from which it is read: where things stand on paper that are placed from there. */
record Side(boolean mirrored, float page) {
    /** The left end of what begins at an x and is so wide. */
    float x(float x, float width) {
        return mirrored ? page - x - width : x;
    }

    Box of(Box box) {
        return new Box(x(box.x(), box.width()), box.y(), box.width(), box.height());
    }

    void paint(PdfContentByte content, Outline outline, Runnable paint) {
        if (mirrored) {
            content.saveState();
            content.concatCTM(-1, 0, 0, 1, page, 0);
        }
        outline.trace(content);
        paint.run();
        if (mirrored) {
            content.restoreState();
        }
    }
}
