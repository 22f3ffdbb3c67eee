package org.attest.audit.pdf;

/** Not met by a figure without the rectangle that it fills. */
final class FigureBoxes extends Check {
    private static final int NUMBERS = 4;

    FigureBoxes() {
        super(PdfItem.FIGURE_BOXES);
    }

    @Override
    void leave(Element element) {
        if (element.is("Figure")) {
            apply();
            boolean boxed = element.attribute("Layout", "BBox")
                    .filter(box -> Dict.list(box).size() == NUMBERS)
                    .isPresent();
            if (!boxed) {
                add(element.where(), "has no bounding box (BBox)");
            }
        }
    }
}
