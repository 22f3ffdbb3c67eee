package org.attest.workbook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.workbook.internal.SharedStrings.Text;

/** Reads the rows of a sheet one after the other. */
final class SheetRows {
    private final Xml xml;
    private final SharedStrings strings;
    private int row = -1;
    private int column = -1;
    private int rows;
    private int cells;

    SheetRows(Xml xml, SharedStrings strings) {
        this.xml = xml;
        this.strings = strings;
    }

    /** The next row; empty when there is none. */
    Optional<SheetRow> next() {
        if (xml.toNext("row", "sheetData")) {
            xml.atMost("rows", ++rows, Area.LAST_ROW + 1);
            cells = 0;
            return Optional.of(row());
        }
        xml.end();
        return Optional.empty();
    }

    private SheetRow row() {
        String number = xml.attribute("r");
        // The number may be left out, and the row is then the next one.
        int last = row;
        row = number.isEmpty() ? row + 1 : within(number, Area.LAST_ROW + 1) - 1;
        if (row <= last) {
            throw xml.unreadable(
                    "row " + (row + 1) + " stands below row " + (last + 1) + ", must stand once and above it");
        }
        column = -1;
        boolean hidden =
                Node.isTrue(xml.attribute("hidden")) || xml.attribute("ht").matches("0+(\\.0+)?");
        List<SheetCell> filled = new ArrayList<>();
        while (xml.toChild()) {
            if (xml.name().equals("c")) {
                xml.atMost("cells in row " + (row + 1), ++cells, Area.LAST_COLUMN + 1);
                cell(filled);
            } else {
                xml.skip();
            }
        }
        return new SheetRow(row, hidden, filled);
    }

    private int within(String number, int most) {
        try {
            int value = Integer.parseInt(number);
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw xml.unreadable("row \"" + number + "\" is no number, must be 1 to " + most);
        }
        throw xml.unreadable("row " + number + " is out of range, must be 1 to " + most);
    }

    private void cell(List<SheetCell> filled) {
        column = columnOf(xml.attribute("r"));
        String type = xml.attribute("t");
        int style = number(xml.attribute("s"), 0);
        if (style < 0) {
            throw xml.unreadable(here() + " has the format \"" + xml.attribute("s") + "\", must be a number from 0 on");
        }
        Text text = new Text("", List.of());
        String formula = "";
        boolean calculated = false;
        while (xml.toChild()) {
            switch (xml.name()) {
                case "v" -> text = new Text(xml.text(), List.of());
                case "is" -> text = SharedStrings.text(xml.element());
                case "f" -> {
                    calculated = true;
                    formula = xml.text();
                }
                default -> xml.skip();
            }
        }
        switch (type) {
            case "s" -> text = text.plain().isEmpty() ? text : shared(text.plain());
            case "str" -> text = new Text(SharedStrings.plain(text.plain()), List.of());
            case "", "n", "b", "d", "e", "inlineStr" -> {}
            default ->
                throw xml.unreadable(
                        here() + " has the type \"" + type + "\", must be one of b, d, e, inlineStr, n, s and str");
        }
        SheetCell cell = new SheetCell(row, column, SheetCell.Type.of(type), style, text.plain(), text.runs(), formula);
        // A formula that was never calculated will have a value; one that gave an empty text looks empty.
        if (cell.isText() ? !cell.value().isBlank() : !cell.value().isEmpty() || calculated) {
            filled.add(cell);
        }
    }

    private Text shared(String index) {
        int number = number(index.strip(), -1);
        if (number < 0 || number >= strings.count()) {
            throw xml.unreadable(
                    here() + " has the shared text " + index + ", must be one of " + strings.count() + " from 0 on");
        }
        return strings.at(number);
    }

    private String here() {
        return "cell \"" + Area.cell(row, column) + "\"";
    }

    private int columnOf(String reference) {
        if (reference.isEmpty() && column < Area.LAST_COLUMN) {
            return column + 1;
        }
        Area area = Area.parse(reference)
                .filter(Area::isCell)
                .orElseThrow(() -> xml.unreadable("cell \"" + reference + "\" is on no sheet, must be like B4"));
        if (area.firstRow() != row || area.firstColumn() <= column) {
            throw xml.unreadable("cell \"" + reference + "\" stands in row " + (row + 1)
                    + (column < 0 ? "" : " behind " + here()) + ", must be where its name says");
        }
        return area.firstColumn();
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
