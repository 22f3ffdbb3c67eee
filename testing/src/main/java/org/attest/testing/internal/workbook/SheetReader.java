package org.attest.testing.internal.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.testing.internal.workbook.SheetContent.NativeTable;
import org.attest.testing.internal.workbook.SheetContent.Validation;
import org.jspecify.annotations.Nullable;

/** Reads one sheet. */
final class SheetReader {
    private final XSSFSheet sheet;

    /** Whether days are counted from 1904 on. */
    private final boolean from1904;

    private final ValidationReader rules;
    private final Map<String, String> plain;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, Map<String, String>> looks = new HashMap<>();

    SheetReader(XSSFWorkbook workbook, XSSFSheet sheet) {
        this.sheet = sheet;
        this.from1904 = workbook.isDate1904();
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
                sheet.getMergedRegions().stream()
                        .map(merged -> Area.of(merged.formatAsString()))
                        .toList(),
                sheet.getDataValidations().stream().map(this::validation).toList(),
                DrawingReader.charts(sheet),
                DrawingReader.images(sheet),
                printed());
    }

    private SortedMap<Address, CellContent> cells() {
        Map<Address, String> links = links();
        Map<Address, String> comments = comments();
        SortedMap<Address, CellContent> read = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                Address address = new Address(cell.getRowIndex(), cell.getColumnIndex());
                read.put(address, cell((XSSFCell) cell, address, get(links, address), get(comments, address)));
            }
        }
        // What hangs on cells that the file does not have.
        Stream.concat(links.keySet().stream(), comments.keySet().stream())
                .forEach(address -> read.putIfAbsent(
                        address, CellContent.empty(address, plain, get(links, address), get(comments, address))));
        return read;
    }

    private static Optional<String> get(Map<Address, String> texts, Address address) {
        return Optional.ofNullable(texts.get(address));
    }

    private CellContent cell(XSSFCell cell, Address address, Optional<String> link, Optional<String> comment) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        Optional<String> formula = computed ? Optional.of(cell.getCellFormula()) : Optional.empty();
        CellValue value = value(cell, computed ? cell.getCachedFormulaResultType() : cell.getCellType());
        Map<String, String> look = looks.computeIfAbsent(
                (int) cell.getCellStyle().getIndex(), index -> LookReader.of(cell.getCellStyle()));
        return new CellContent(address, value, formula, shown(cell, value), look, link, comment);
    }

    private CellValue value(XSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> new CellValue.Text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new CellValue.Flag(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Fault(cell.getErrorCellString());
            default -> new CellValue.Nothing();
        };
    }

    private CellValue number(XSSFCell cell) {
        if (cell.getRawValue() == null) {
            return new CellValue.Nothing();
        }
        double number = cell.getNumericCellValue();
        if (DateUtil.isValidExcelDate(number) && isDate(cell)) {
            return new CellValue.Moment(DateUtil.getLocalDateTime(number, from1904));
        }
        return new CellValue.Numeric(number);
    }

    /** Hours that run on beyond a day are no date. */
    private static boolean isDate(XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format) && !format.contains("[h");
    }

    private String shown(XSSFCell cell, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> text;
            case CellValue.Flag flag -> flag.toString();
            case CellValue.Fault fault -> fault.toString();
            case CellValue.Nothing nothing -> "";
            default ->
                formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        from1904);
        };
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
                .forEach((cell, comment) -> comments.put(
                        new Address(cell.getRow(), cell.getColumn()),
                        comment.getString().getString()));
        return comments;
    }

    private static NativeTable table(XSSFTable table) {
        return new NativeTable(
                table.getDisplayName(),
                Area.of(table.getArea().formatAsString()),
                table.getColumns().stream().map(XSSFTableColumn::getName).toList(),
                table.getHeaderRowCount(),
                table.getTotalsRowCount());
    }

    private Map<String, String> printed() {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        XSSFWorkbook workbook = sheet.getWorkbook();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("orientation", setup.getLandscape() ? "landscape" : "portrait");
        parts.put(
                "scale",
                sheet.getFitToPage()
                        ? "pages: " + setup.getFitWidth() + " wide, " + setup.getFitHeight() + " tall"
                        : setup.getScale() + " %");
        parts.put("print area", said(workbook.getPrintArea(workbook.getSheetIndex(sheet))));
        parts.put("repeated rows", said(sheet.getRepeatingRows()));
        parts.put("repeated columns", said(sheet.getRepeatingColumns()));
        return parts;
    }

    private static String said(@Nullable Object range) {
        return range instanceof CellRangeAddress cells ? cells.formatAsString() : Objects.toString(range, "-");
    }

    private Validation validation(XSSFDataValidation validation) {
        return new Validation(
                Stream.of(validation.getRegions().getCellRangeAddresses())
                        .map(range -> Area.of(range.formatAsString()))
                        .toList(),
                ValidationReader.words(validation.getValidationConstraint()),
                rules.choices(validation.getValidationConstraint()));
    }
}
