package org.attest.report.internal.xlsx.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.report.xlsx.Compression;

/** Archives in memory. */
final class Archives {
    private Archives() {}

    /** Fills an archive. */
    interface Content {
        void write(Archive archive) throws IOException;
    }

    static byte[] write(Compression compression, int workers, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out, compression, workers)) {
            content.write(archive);
            archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** Hands over the content in arrays that are filled up to anywhere between their start and their end. */
    static void stream(EntryOutput out, byte[] content, int each) {
        int from = 0;
        while (content.length - from > each) {
            System.arraycopy(content, from, out.buffer(), out.start(), each);
            out.next(out.start() + each);
            from += each;
        }
        System.arraycopy(content, from, out.buffer(), out.start(), content.length - from);
        out.close(out.start() + content.length - from);
    }
}
