package org.attest.report.internal.xlsx.look;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The named cell styles by which a reader, also a screen reader, knows headings. POI has no call for them. */
final class NamedStyles {
    /** Indexes of the styles behind the names; 0 is Normal. */
    static final int HEADING_1 = 1;

    static final int HEADING_2 = 2;

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private NamedStyles() {}

    static void declare(StylesTable styles, XSSFFont first, XSSFFont second) {
        styles.putCellStyleXf(format(first));
        styles.putCellStyleXf(format(second));
        try (XmlCursor part = styles.getCTStylesheet().newCursor()) {
            part.toEndToken();
            part.beginElement("cellStyles", NAMESPACE);
            // The numbers of Excel's own styles: ECMA-376 part 1, 18.8.7.
            add(part, "Normal", 0, 0);
            add(part, "Heading 1", HEADING_1, 16);
            add(part, "Heading 2", HEADING_2, 17);
        }
    }

    private static CTXf format(XSSFFont font) {
        CTXf format = CTXf.Factory.newInstance();
        format.setFontId(font.getIndex());
        format.setApplyFont(true);
        return format;
    }

    private static void add(XmlCursor part, String name, int index, int builtIn) {
        part.beginElement("cellStyle", NAMESPACE);
        part.insertAttributeWithValue("name", name);
        part.insertAttributeWithValue("xfId", Integer.toString(index));
        part.insertAttributeWithValue("builtinId", Integer.toString(builtIn));
        part.toNextToken();
    }
}
