package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.attest.report.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three readers, two of which had no part in the writing, find every cell of a report of everything. */
class ReadBackTest {
    private static final Document DOCUMENT = StressReport.document();
    private static final byte[] WORKBOOK = Workbooks.render(DOCUMENT);

    /** The cells that are not as they should be, with what they hold. */
    private static Map<String, Object> wrong(Map<String, Object> expected, Map<String, Object> found) {
        Map<String, Object> wrong = new TreeMap<>();
        expected.forEach((cell, value) -> {
            Object other = found.getOrDefault(cell, "nothing");
            if (!value.equals(other) && !isRounded(value, other)) {
                wrong.put(cell, other + " instead of " + value);
            }
        });
        return wrong;
    }

    /** LibreOffice writes 15 digits. */
    private static boolean isRounded(Object value, Object other) {
        return value instanceof Double number
                && other instanceof Double rounded
                && new BigDecimal(number.toString())
                                .round(new MathContext(15, RoundingMode.HALF_UP))
                                .compareTo(new BigDecimal(rounded.toString()))
                        == 0;
    }

    @Test
    void poi_finds_what_the_document_holds() throws IOException {
        Map<String, Object> expected = ReadCells.of(DOCUMENT).cells();
        assertThat(expected).hasSizeGreaterThan(15_000);
        assertThat(ReadCells.byPoi(WORKBOOK).cells()).containsAllEntriesOf(expected);
    }

    @Test
    void fastexcel_reader_finds_what_poi_finds() throws IOException {
        assertThat(ReadCells.byFastexcel(WORKBOOK).cells())
                .isEqualTo(ReadCells.byPoi(WORKBOOK).cells());
    }

    @Tag("libreoffice")
    @Test
    void libreoffice_finds_what_poi_finds() throws IOException {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: it has not read this workbook");
        Map<String, Object> expected = ReadCells.byPoi(WORKBOOK).cells();
        Map<String, Object> found =
                ReadCells.byPoi(LibreOffice.computed(WORKBOOK)).cells();
        assertThat(wrong(expected, found)).isEmpty();
        assertThat(found.keySet()).isEqualTo(expected.keySet());
    }
}
