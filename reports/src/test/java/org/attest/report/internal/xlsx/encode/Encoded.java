package org.attest.report.internal.xlsx.encode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.internal.xlsx.zip.EntryOutput;
import org.attest.report.xlsx.Compression;

/** Writes one part of a workbook, and reads it back. */
final class Encoded {
    private Encoded() {}

    static byte[] sheet(SharedTexts texts, Consumer<CellEncoder> cells) {
        return part(entry -> {
            CellEncoder encoder = new CellEncoder(entry, texts);
            cells.accept(encoder);
            encoder.close();
        });
    }

    static byte[] part(Consumer<EntryOutput> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out, Compression.FAST, 1)) {
            content.accept(archive.open("part", false));
            archive.finish();
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
