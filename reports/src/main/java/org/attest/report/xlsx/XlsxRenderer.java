package org.attest.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Document;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/**
 * Draws a document as an .xlsx workbook. The bytes depend on the document alone; the stream is left open. Holds nothing,
 * so one renderer serves all threads.
 */
public final class XlsxRenderer {
    private static final String PRODUCT = "Attest";

    public void render(Document document, OutputStream out) {
        Layout layout = Layout.of(document);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            // Our formulas are printed from trees; POI's parser does not know every table name that Excel does.
            workbook.setCellFormulaValidation(false);
            Styles styles =
                    new Styles(workbook, document.theme(), document.notation().locale());
            layout.pages()
                    .forEach(page -> new SheetPainter(layout, styles, page, workbook.createSheet(page.name())).paint());
            describe(document, workbook.getProperties());
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            workbook.write(drawn);
            Archive.copy(drawn.toByteArray(), out);
        } catch (IOException e) {
            throw new RenderException(
                    Path.of("report", document.id()), "workbook could not be written: " + e.getMessage(), e);
        }
    }

    private static void describe(Document document, POIXMLProperties properties) {
        Optional<Date> asOf = Optional.of(
                Date.from(document.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(Optional.of(XmlText.escape(document.cover().title())));
        core.setSubjectProperty(Optional.of(document.id() + " " + document.version()));
        core.setCreatorProperty(Optional.of(XmlText.escape(document.organisation())));
        core.setLanguageProperty(Optional.of(document.notation().locale().toLanguageTag()));
        core.setCreatedProperty(asOf);
        core.setModifiedProperty(asOf);
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication(PRODUCT);
        extended.setCompany(XmlText.escape(document.organisation()));
    }
}
