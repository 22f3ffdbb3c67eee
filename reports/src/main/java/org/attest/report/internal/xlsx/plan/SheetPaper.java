package org.attest.report.internal.xlsx.plan;

import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.style.Paper;

/**
 * A size of paper that a sheet can ask for by its number (ECMA-376 part 1, 18.3.1.63), and how many digits of a column's width it holds.
 */
public record SheetPaper(Paper paper, int number) {
    /** The larger ones first. */
    private static final List<SheetPaper> ALL = List.of(
            new SheetPaper(Paper.A3, 8),
            new SheetPaper(Paper.LEGAL, 5),
            new SheetPaper(Paper.A4, 9),
            new SheetPaper(Paper.LETTER, 1),
            new SheetPaper(Paper.A5, 11));

    /** What fits between the margins of A4 with text of 9 points: 115 and 170 letters. */
    private static final int UPRIGHT_A4 = 103;

    private static final int LYING_A4 = 152;

    /** As {@link #LYING_A4}, with text of 8 points. */
    private static final int WIDEST_A4 = 164;

    /** Left and right together, in millimetres. */
    private static final double MARGINS = 25.4;

    /** The largest that fits on the paper of a document, else the smallest. */
    public static SheetPaper of(Document document) {
        Paper paper = document.theme().paper();
        return ALL.stream().filter(size -> size.paper.fitsOn(paper)).findFirst().orElse(ALL.getLast());
    }

    int upright() {
        return share(UPRIGHT_A4, paper.width(), Paper.A4.width());
    }

    /** With text of 8 points. */
    int uprightInSmallType() {
        return upright() * WIDEST_A4 / LYING_A4;
    }

    int lying() {
        return share(LYING_A4, paper.height(), Paper.A4.height());
    }

    /** Where its text would be smaller than 8 points, a table takes several pages side by side. */
    int widest() {
        return share(WIDEST_A4, paper.height(), Paper.A4.height());
    }

    private static int share(int ofA4, double side, double sideOfA4) {
        return (int) (ofA4 * (side - MARGINS) / (sideOfA4 - MARGINS));
    }
}
