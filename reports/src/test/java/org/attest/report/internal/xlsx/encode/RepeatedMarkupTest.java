package org.attest.report.internal.xlsx.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.attest.report.internal.xlsx.zip.Archive;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the encoder says of its markup must be true: else the bytes that are read back are not those that were written. */
class RepeatedMarkupTest {
    private static byte[] readBack(Compression compression, int workers, Consumer<CellEncoder> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Archive archive = new Archive(file, compression, workers)) {
            CellEncoder encoder = new CellEncoder(archive.open("sheet.xml", false), new SharedTexts());
            content.accept(encoder);
            encoder.close();
            archive.finish();
            ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
            entries.getNextEntry();
            return entries.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<CellEncoder> sheet(long seed, int rows, double oddness) {
        return encoder -> {
            Random random = new Random(seed);
            encoder.raw("<sheetData>".getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < rows; i++) {
                number += random.nextDouble() < oddness ? 1 + random.nextInt(200) : 1;
                encoder.startRow(number);
                int columns = random.nextDouble() < oddness ? random.nextInt(random.nextInt(40) == 0 ? 800 : 40) : 12;
                for (int column = 0; column < columns; column++) {
                    cell(encoder, random, column, random.nextDouble() < oddness);
                }
                if (random.nextDouble() < oddness) {
                    encoder.endRow(15 + random.nextInt(100) / 4.0);
                } else {
                    encoder.endRow();
                }
                if (random.nextDouble() < oddness / 10) {
                    encoder.raw("<!-- between -->".getBytes(StandardCharsets.UTF_8));
                }
            }
        };
    }

    private static void cell(CellEncoder encoder, Random random, int column, boolean odd) {
        int style = odd ? random.nextInt(300) : column % 4;
        switch (odd ? random.nextInt(8) : column % 6) {
            case 0 -> encoder.number(column, random.nextInt(1000) / 100.0, style);
            case 1 -> encoder.text(column, "text " + random.nextInt(20), style);
            case 2 -> encoder.blank(column, style);
            case 3 -> encoder.number(column, (double) random.nextLong(), style);
            case 4 -> encoder.formula(column, "A1+B2", random.nextInt(50), style);
            case 5 -> encoder.formula(column, "IF(A1=0,\"[z]\",B1)", "[z]", style);
            case 6 ->
                encoder.rich(
                        column,
                        ("<r><t>" + "x".repeat(random.nextInt(400) == 0 ? 330_000 : 3) + "</t></r>")
                                .getBytes(StandardCharsets.UTF_8),
                        style);
            default -> encoder.text(column, "y".repeat(random.nextInt(random.nextInt(50) == 0 ? 32_767 : 50)), style);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.02, 0.2, 0.6, 1})
    void is_read_back_as_it_was_written(double oddness) {
        for (long seed = 0; seed < 4; seed++) {
            Consumer<CellEncoder> sheet = sheet(seed, 4_000, oddness);
            byte[] fast = readBack(Compression.FAST, (int) seed % 2, sheet);
            assertThat(fast)
                    .hasSizeGreaterThan(700_000)
                    .isEqualTo(readBack(Compression.COMPACT, (int) seed % 2, sheet));
        }
    }
}
