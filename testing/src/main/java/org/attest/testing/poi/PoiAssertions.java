package org.attest.testing.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Workbook;
import org.attest.testing.AttestAssertions;
import org.attest.testing.WorkbookAssert;

/** Where assertions about workbooks of Apache POI begin; apart from the others, which load without POI. */
public final class PoiAssertions {
    private PoiAssertions() {}

    /**
     * A workbook as POI would save it now (XSSFWorkbook, or SXSSFWorkbook, which can be written only once); fails when that
     * is no .xlsx or .xlsm.
     */
    public static WorkbookAssert assertThatWorkbook(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new AssertionError("workbook: cannot be written: " + e.getMessage(), e);
        }
        return AttestAssertions.assertThatWorkbook(bytes.toByteArray());
    }
}
