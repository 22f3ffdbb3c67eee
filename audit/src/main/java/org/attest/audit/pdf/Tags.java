package org.attest.audit.pdf;

import java.util.Set;
import org.attest.audit.internal.AltWords;
import org.attest.audit.internal.Findings;
import org.attest.audit.pdf.Structure.Element;

/** What the elements of the structure are asked one by one, when all that is in them has been seen. */
final class Tags {
    private static final int NUMBERS_OF_BOX = 4;
    private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

    private Tags() {}

    /** Not met by a figure or formula with a program's own words such as image1.png; whether there are any, veraPDF tells. */
    static void alternatives(Element element, Findings found) {
        if (element.is("Figure") || element.is("Formula")) {
            found.apply();
            String text = element.dict.text("Alt");
            if (!text.isBlank() && !AltWords.describe(text)) {
                found.add(element.where(), "alternative text \"" + text + "\" describes nothing");
            }
        }
    }

    /** Not met by a figure without the rectangle that it fills. */
    static void figureBoxes(Element element, Findings found) {
        if (element.is("Figure")) {
            found.apply();
            boolean boxed = element.attribute("Layout", "BBox")
                    .filter(box -> Dict.list(box).size() == NUMBERS_OF_BOX)
                    .isPresent();
            if (!boxed) {
                found.add(element.where(), "has no bounding box (BBox)");
            }
        }
    }

    /** Not met by a head that is read after rows, and by a foot that is read before them. */
    static void tableOrder(Element element, Findings found) {
        if (element.is("Table")) {
            found.apply();
        } else if (element.is("THead") && (element.follows("TBody") || element.follows("TFoot"))) {
            found.add(element.where(), "head of a table stands behind its rows, must stand before them");
        } else if (element.is("TBody") && element.follows("TFoot")) {
            found.add(element.where(), "rows of a table stand behind its foot, must stand before it");
        }
    }

    /**
     * Not met by a table without a header cell, and by a header cell that has neither a scope nor an ID by which cells could
     * name it.
     */
    static void tableHeaders(Element element, Findings found) {
        if (element.is("Table")) {
            found.apply();
            if (!element.headed) {
                found.add(element.where(), "has no header cell (TH)");
            }
        } else if (element.is("TH")) {
            found.apply();
            boolean scoped = element.attribute("Table", "Scope")
                    .filter(scope -> SCOPES.contains(Dict.name(scope)))
                    .isPresent();
            if (!scoped && !element.dict.has("ID")) {
                found.add(element.where(), "header cell has no scope, must have Row, Column or Both");
            }
        }
    }
}
