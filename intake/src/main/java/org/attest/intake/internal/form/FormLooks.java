package org.attest.intake.internal.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** How the cells of forms look. */
final class FormLooks {
    private static final byte[] ACCENT = {0x0B, 0x4F, 0x6C};
    private static final byte[] SOFT = {(byte) 0xE8, (byte) 0xF1, (byte) 0xF5};
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int HEADING_1 = 16;
    private static final short TITLE_POINTS = 15;

    /** Titles, by the named style by which a screen reader knows them. */
    final XSSFCellStyle title;

    final XSSFCellStyle header;

    /** Cells that stay as they are typed: a spreadsheet program makes a day of 2020-03 else. */
    final XSSFCellStyle text;

    final XSSFCellStyle number;

    FormLooks(XSSFWorkbook workbook) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        bold.setColor(new XSSFColor(ACCENT, new DefaultIndexedColorMap()));
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        large.setColor(new XSSFColor(ACCENT, new DefaultIndexedColorMap()));
        title = workbook.createCellStyle();
        title.setFont(large);
        declareHeading(workbook.getStylesSource(), large, title);
        header = cells(workbook);
        header.setFont(bold);
        header.setFillForegroundColor(new XSSFColor(SOFT, new DefaultIndexedColorMap()));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        text = cells(workbook);
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        number = cells(workbook);
    }

    private static XSSFCellStyle cells(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** POI has no call for named styles. */
    private static void declareHeading(StylesTable styles, XSSFFont font, XSSFCellStyle title) {
        CTXf format = CTXf.Factory.newInstance();
        format.setFontId(font.getIndex());
        format.setApplyFont(true);
        int index = styles.putCellStyleXf(format) - 1;
        title.getCoreXf().setXfId(index);
        try (XmlCursor part = styles.getCTStylesheet().newCursor()) {
            part.toEndToken();
            part.beginElement("cellStyles", NAMESPACE);
            add(part, "Normal", 0, 0);
            add(part, "Heading 1", index, HEADING_1);
        }
    }

    private static void add(XmlCursor part, String name, int index, int builtIn) {
        part.beginElement("cellStyle", NAMESPACE);
        part.insertAttributeWithValue("name", name);
        part.insertAttributeWithValue("xfId", Integer.toString(index));
        part.insertAttributeWithValue("builtinId", Integer.toString(builtIn));
        part.toNextToken();
    }
}
