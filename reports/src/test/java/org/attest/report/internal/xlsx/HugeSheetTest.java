package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.column;
import static org.attest.report.internal.xlsx.Sample.row;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attest.report.document.Column;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

/** What a sheet needs of its reader stands before its rows, so it goes by how long these may become. */
class HugeSheetTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final int LOCAL_HEADER = 0x04034b50;

    /** "Version needed to extract" of APPNOTE.TXT, 4.4.3. */
    private static final int ANY_READER = 20;

    private static final int READER_OF_64_BITS = 45;

    /** 1,024 bytes and 28 for each letter: a row may have 2^28 bytes, so that sixteen may have 4 GiB and no more. */
    private static final int LONGEST_TEXT = ((1 << 28) - 1024) / 28;

    @Test
    void a_sheet_that_may_pass_four_gib_asks_for_a_reader_of_such_sizes() {
        assertThat(versionNeeded(16, "A")).isEqualTo(ANY_READER);
        assertThat(versionNeeded(17, "A")).isEqualTo(READER_OF_64_BITS);
    }

    @Test
    void every_column_makes_it_larger() {
        assertThat(versionNeeded(8, "A", "B")).isEqualTo(ANY_READER);
        assertThat(versionNeeded(9, "A", "B")).isEqualTo(READER_OF_64_BITS);
    }

    private static int versionNeeded(int rows, String... labels) {
        List<Column> columns = Arrays.stream(labels)
                .map(label -> column(label, Format.text(), 1, LONGEST_TEXT))
                .toList();
        byte[] workbook = Workbooks.render(Sample.bare(
                Sample.table("t", columns, Collections.nCopies(rows, row((Object[]) labels)))));
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = new byte[SHEET.length()];
        for (int at = 0; ; at++) {
            zip.get(at + 30, name);
            if (zip.getInt(at) == LOCAL_HEADER && SHEET.equals(new String(name, StandardCharsets.US_ASCII))) {
                return zip.getShort(at + 4);
            }
        }
    }
}
