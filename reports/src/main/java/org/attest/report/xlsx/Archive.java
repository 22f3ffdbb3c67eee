package org.attest.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips the parts of a workbook so that equal parts give equal bytes: every entry has the same time. */
final class Archive {
    /** Not the first moment of 1980: to that one, and all before, the JDK adds a second time in the machine's zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    static void copy(byte[] archive, OutputStream out) throws IOException {
        // Finished, not closed: the stream is the caller's.
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = source.getNextEntry(); part != null; part = source.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(FIXED);
                target.putNextEntry(copy);
                source.transferTo(target);
            }
        }
        target.finish();
    }
}
