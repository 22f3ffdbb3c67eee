package org.attest.audit.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.audit.spreadsheet.Strings.Text;

/** Reads the rows of a sheet one after the other. */
final class SheetRows {
    private final Strings strings;
    private final Styles styles;
    private int row = -1;
    private int column = -1;

    SheetRows(Strings strings, Styles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /** Tells how many there are. */
    int read(XMLStreamReader xml, Consumer<Row> rows) throws XMLStreamException {
        int count = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                rows.accept(row(xml));
                count++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                break;
            }
        }
        return count;
    }

    private Row row(XMLStreamReader xml) throws XMLStreamException {
        String number = Xml.attribute(xml, "r");
        // The number may be left out, and the row is then the next one.
        row = number.isEmpty() ? row + 1 : within(number, Area.LAST_ROW + 1) - 1;
        column = -1;
        boolean hidden = Node.isTrue(Xml.attribute(xml, "hidden"))
                || Xml.attribute(xml, "ht").matches("0+(\\.0+)?");
        List<Cell> cells = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("c")) {
                    cell(xml, cells);
                } else {
                    Xml.skip(xml);
                }
            }
        }
        return new Row(row, hidden, cells);
    }

    private static int within(String number, int most) throws XMLStreamException {
        try {
            int value = Integer.parseInt(number);
            if (value >= 1 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new XMLStreamException("row \"" + number + "\" is no number, must be 1 to " + most, e);
        }
        throw new XMLStreamException("row " + number + " is out of range, must be 1 to " + most);
    }

    private void cell(XMLStreamReader xml, List<Cell> cells) throws XMLStreamException {
        column = columnOf(Xml.attribute(xml, "r"));
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String value = "";
        String formula = "";
        boolean calculated = false;
        Text text = Text.NONE;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = Xml.text(xml);
                    case "is" -> text = Strings.text(new Xml().element(xml), styles);
                    case "f" -> {
                        calculated = true;
                        formula = Xml.text(xml);
                    }
                    default -> Xml.skip(xml);
                }
            }
        }
        switch (type) {
            case "s" -> text = strings.at(number(value));
            case "str" -> text = new Text(Strings.plain(value), List.of());
            default -> {}
        }
        boolean isText = type.equals("s") || type.equals("str") || type.equals("inlineStr");
        // A formula that was never calculated will have a value; one that gave an empty text looks empty.
        boolean filled = isText ? !text.plain().isBlank() : !value.isEmpty() || calculated;
        if (filled) {
            Look look = styles.look(style.isEmpty() ? 0 : number(style));
            cells.add(
                    new Cell(row, column, look, isText ? text.plain() : "", text.runs(), formula, isText ? "" : value));
        }
    }

    private int columnOf(String reference) throws XMLStreamException {
        if (reference.isEmpty() && column < Area.LAST_COLUMN) {
            return column + 1;
        }
        Area area = Area.parse(reference)
                .orElseThrow(
                        () -> new XMLStreamException("cell \"" + reference + "\" is on no sheet, must be like B4"));
        return area.firstColumn();
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
