package org.attest.testing.internal.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads one sheet. */
final class SheetReader {
    private final XSSFSheet sheet;
    private final CellReader cells;
    private final ValidationReader rules;
    private final Map<String, String> plain;

    SheetReader(XSSFWorkbook workbook, XSSFSheet sheet) {
        this.sheet = sheet;
        this.cells = new CellReader(workbook.isDate1904());
        this.plain = LookReader.of(workbook.getCellStyleAt(0));
        this.rules = new ValidationReader(workbook, sheet);
    }

    SheetContent read(boolean hidden) {
        return new SheetContent(
                sheet.getSheetName(),
                hidden,
                plain,
                cells(),
                sheet.getTables().stream().map(SheetReader::table).toList(),
                sheet.getMergedRegions().stream().map(SheetReader::area).toList(),
                sheet.getDataValidations().stream().map(this::validation).toList());
    }

    private SortedMap<Address, CellContent> cells() {
        Map<Address, String> links = links();
        Map<Address, String> comments = comments();
        SortedMap<Address, CellContent> read = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                Address address = new Address(cell.getRowIndex(), cell.getColumnIndex());
                read.put(
                        address,
                        cells.read(
                                (XSSFCell) cell,
                                address,
                                Optional.ofNullable(links.remove(address)),
                                Optional.ofNullable(comments.remove(address))));
            }
        }
        // What hangs on cells that the file does not have.
        Stream.concat(links.keySet().stream(), comments.keySet().stream())
                .distinct()
                .forEach(address -> read.put(
                        address,
                        CellContent.empty(
                                address,
                                plain,
                                Optional.ofNullable(links.get(address)),
                                Optional.ofNullable(comments.get(address)))));
        return read;
    }

    private Map<Address, String> links() {
        Map<Address, String> links = new HashMap<>();
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            Optional<String> address =
                    Optional.ofNullable(link.getAddress()).or(() -> Optional.ofNullable(link.getLocation()));
            for (int row = link.getFirstRow(); row <= link.getLastRow(); row++) {
                for (int column = link.getFirstColumn(); column <= link.getLastColumn(); column++) {
                    links.put(new Address(row, column), address.orElse(""));
                }
            }
        }
        return links;
    }

    private Map<Address, String> comments() {
        Map<Address, String> comments = new HashMap<>();
        sheet.getCellComments()
                .forEach((address, comment) ->
                        comments.put(address(address), comment.getString().getString()));
        return comments;
    }

    private static Address address(CellAddress address) {
        return new Address(address.getRow(), address.getColumn());
    }

    private static Area area(CellRangeAddress range) {
        return new Area(
                new Address(range.getFirstRow(), range.getFirstColumn()),
                new Address(range.getLastRow(), range.getLastColumn()));
    }

    private static NativeTable table(XSSFTable table) {
        Area area = new Area(
                new Address(table.getStartRowIndex(), table.getStartColIndex()),
                new Address(table.getEndRowIndex(), table.getEndColIndex()));
        return new NativeTable(
                table.getDisplayName(),
                area,
                table.getColumns().stream().map(XSSFTableColumn::getName).toList(),
                table.getHeaderRowCount(),
                table.getTotalsRowCount());
    }

    private Validation validation(XSSFDataValidation validation) {
        List<Area> areas = new ArrayList<>();
        Arrays.stream(validation.getRegions().getCellRangeAddresses()).forEach(range -> areas.add(area(range)));
        return new Validation(
                areas,
                ValidationReader.words(validation.getValidationConstraint()),
                rules.choices(validation.getValidationConstraint()));
    }
}
