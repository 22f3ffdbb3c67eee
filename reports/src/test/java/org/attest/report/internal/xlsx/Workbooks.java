package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.XlsxRenderer;
import org.attest.report.document.Document;
import org.attest.report.internal.xlsx.check.WorkbookFaults;
import org.attest.report.xlsx.XlsxOptions;

/** Draws documents as workbooks and reads them back. */
final class Workbooks {
    private Workbooks() {}

    static byte[] render(Document document) {
        return render(document, XlsxOptions.DEFAULT);
    }

    /** Every part is held against its schema and every formula is computed, whatever else a test asks of it. */
    static byte[] render(Document document, XlsxOptions options) {
        byte[] workbook = unchecked(document, options);
        assertThat(WorkbookFaults.of(workbook)).isEmpty();
        assertThat(Recalculation.evaluated(workbook)).isEmpty();
        return workbook;
    }

    static byte[] unchecked(Document document) {
        return unchecked(document, XlsxOptions.DEFAULT);
    }

    /** For workbooks that are too long to be held in memory as XML, are drawn many times over, or where the schemas are missing. */
    static byte[] unchecked(Document document, XlsxOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer(options).render(document, out);
        return out.toByteArray();
    }

    static XSSFWorkbook open(Document document) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellAddress at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    /** The texts in column A, from top to bottom. */
    static List<String> firstColumn(XSSFWorkbook workbook, String sheet) {
        List<String> texts = new ArrayList<>();
        workbook.getSheet(sheet).forEach(row -> texts.add(row.getCell(0).getStringCellValue()));
        return texts;
    }

    /** Where the link of a cell leads; empty when it has none. */
    static Optional<String> link(XSSFWorkbook workbook, String sheet, String address) {
        return Optional.ofNullable(cell(workbook, sheet, address).getHyperlink())
                .map(link -> Optional.ofNullable(link.getLocation()).orElse(link.getAddress()));
    }

    /** A part of the file as it is written. */
    static String part(Document document, String name) {
        return part(render(document), name);
    }

    static String part(byte[] workbook, String name) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("the workbook has no part " + name);
    }
}
