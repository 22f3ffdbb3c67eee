package org.attest.intake.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows while it is parsed. */
final class SheetRows extends DefaultHandler {
    /** Carries a failure of the visitor through the parser. */
    static final class Failed extends SAXException {
        private static final long serialVersionUID = 1;

        private final transient IOException failure;

        Failed(IOException failure) {
            super(failure);
            this.failure = failure;
        }

        IOException cause() {
            return failure;
        }
    }

    private final ReadOnlySharedStringsTable strings;
    private final StoredCells stored;
    private final Table.Visitor visitor;

    private final StringBuilder text = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean isFormula;
    private boolean isInValue;
    private boolean isPhonetic;

    SheetRows(ReadOnlySharedStringsTable strings, StoredCells stored, Table.Visitor visitor) {
        this.strings = strings;
        this.stored = stored;
        this.visitor = visitor;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String address = attributes.getValue("r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                String typed = attributes.getValue("t");
                type = typed == null ? "n" : typed;
                String styled = attributes.getValue("s");
                style = styled == null ? 0 : Integer.parseInt(styled);
                isFormula = false;
                text.setLength(0);
            }
            case "f" -> isFormula = true;
            case "rPh" -> isPhonetic = true;
            case "v", "t" -> isInValue = !isPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (isInValue) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> isInValue = false;
            case "rPh" -> isPhonetic = false;
            case "c" -> {
                while (cells.size() < column) {
                    cells.add(Cell.BLANK);
                }
                cells.add(cell());
            }
            case "row" -> {
                try {
                    visitor.row(new Row(row, cells));
                } catch (IOException e) {
                    throw new Failed(e);
                }
            }
            default -> {}
        }
    }

    private static Cell text(String value) {
        return Cell.of(value.replace("\r\n", "\n"));
    }

    private Cell cell() {
        String value = text.toString();
        if (value.isEmpty()) {
            return isFormula ? StoredCells.withoutValue(type) : Cell.BLANK;
        }
        return switch (type) {
            case "s" -> text(strings.getItemAt(Integer.parseInt(value)).getString());
            case "inlineStr", "str" -> text(value.contains("_x") ? new XSSFRichTextString(value).getString() : value);
            case "b" -> new Cell(Cell.Type.FLAG, value.equals("1") ? "true" : "false");
            case "e" -> new Cell(Cell.Type.FAULT, "is the error " + value + ", must be a value");
            case "d" -> StoredCells.isoDate(value);
            default -> stored.number(value, style);
        };
    }
}
