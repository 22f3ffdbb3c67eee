package org.attest.audit.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.workbook.internal.Area;
import org.attest.workbook.internal.Node;
import org.attest.workbook.internal.SheetCell;
import org.attest.workbook.internal.SheetRow;

/**
 * Not met by a sheet whose smallest letters print below eight points: as its paper, margins, scale and the widths of its columns have
 * it. A sheet that has to fit pages is made smaller, never larger.
 */
final class PrintedSize extends SheetCheck {
    private static final int LEAST = 8;
    private static final double INCH = 72;

    /** Of rows, where a sheet states none. */
    private static final double DEFAULT_HEIGHT = 15;

    /** Width and height upright: Letter, Tabloid, Legal, A3, A5 (ECMA-376 part 1, 18.3.1.63); A4 where it is another. */
    private static final Map<Integer, List<Integer>> PAPERS = Map.of(
            1,
            List.of(612, 792),
            3,
            List.of(792, 1224),
            5,
            List.of(612, 1008),
            8,
            List.of(842, 1191),
            11,
            List.of(420, 595));

    private static final List<Integer> A4 = List.of(595, 842);
    private static final Area EVERYWHERE = Area.rows(0, Area.LAST_ROW);

    private final Node workbook;
    private Area printed = EVERYWHERE;
    private double smallest;
    private int lastColumn;
    private int lastRow;

    PrintedSize(Workbook workbook) {
        this.workbook = workbook.file().root();
    }

    @Override
    void sheet(AuditedSheet sheet) {
        smallest = Double.MAX_VALUE;
        lastColumn = -1;
        printed = workbook.child("definedNames")
                .all("definedName")
                .filter(name -> name.get("name").equals("_xlnm.Print_Area"))
                .filter(name -> name.number("localSheetId", -1) == sheet.part().number())
                .flatMap(name -> Area.parse(name.text().substring(name.text().lastIndexOf('!') + 1)).stream())
                .findFirst()
                .orElse(EVERYWHERE);
    }

    @Override
    void row(AuditedSheet sheet, SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (printed.contains(cell.row(), cell.column())) {
                lastRow = row.number();
                lastColumn = Math.max(lastColumn, cell.column());
                smallest = Math.min(smallest, sheet.look(cell).font().points());
                if (!cell.runs().isEmpty()) {
                    Stream<CellLook.Font> fonts = sheet.fonts(cell).filter(font -> !font.isRaised());
                    smallest = fonts.mapToDouble(CellLook.Font::points).reduce(smallest, Math::min);
                }
            }
        }
    }

    @Override
    void endOf(AuditedSheet sheet) {
        applyIf(lastColumn >= 0);
        int perCent = lastColumn < 0 ? 100 : perCent(sheet);
        if (lastColumn >= 0 && smallest * perCent < LEAST * 100) {
            double points = Math.floor(smallest * perCent / 10) / 10;
            add(
                    sheet.name(),
                    "prints at " + points + " points (" + perCent + " % of " + smallest + "), must print at " + LEAST
                            + " or more");
        }
    }

    /** Nothing asks for a number of pages that is 0. */
    private int perCent(AuditedSheet sheet) {
        Node setup = sheet.root().child("pageSetup");
        if (!sheet.root().child("sheetPr").child("pageSetUpPr").flag("fitToPage")) {
            return setup.number("scale", 100);
        }
        Node margins = sheet.root().child("pageMargins");
        Node rows = sheet.root().child("sheetFormatPr");
        List<Integer> paper = PAPERS.getOrDefault(setup.number("paperSize", 1), A4);
        int lies = setup.get("orientation").equals("landscape") ? 1 : 0;
        double across = paper.get(lies) - INCH * (margin(margins, "left", 0.7) + margin(margins, "right", 0.7));
        double down = paper.get(1 - lies) - INCH * (margin(margins, "top", 0.75) + margin(margins, "bottom", 0.75));
        double height = rows.decimal("defaultRowHeight").orElse(DEFAULT_HEIGHT) * (lastRow + 1 - printed.firstRow());
        int pagesAcross = setup.number("fitToWidth", 1);
        int pagesDown = setup.number("fitToHeight", 1);
        double wide = pagesAcross == 0 ? 1 : pagesAcross * across / width(sheet);
        double high = pagesDown == 0 ? 1 : pagesDown * down / height;
        return (int) (100 * Math.min(1, Math.min(wide, high)));
    }

    /** From the first printed column to the last filled one. */
    private double width(AuditedSheet sheet) {
        double[] widths = sheet.widths();
        double digit = sheet.styles().digit();
        return IntStream.rangeClosed(printed.firstColumn(), lastColumn)
                .mapToDouble(column -> widths[column] * digit)
                .sum();
    }

    private static double margin(Node margins, String side, double otherwise) {
        return margins.decimal(side).orElse(otherwise);
    }
}
