package org.attest.report.internal.pdf.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.attest.report.internal.deflate.Effort;
import org.attest.report.internal.deflate.TableDeflate;
import org.junit.jupiter.api.Test;

class RepeatingTextTest {
    private final RepeatingText text = new RepeatingText();

    private void cells(int rows) {
        for (int row = 0, number = 1; row < rows; row++, number += 9) {
            text.object("<</S/TR/P \u0002 0 R/K[\u0002 0 R \u0002 0 R]>>", new int[] {1, number + 1, number + 2}, 5000);
            for (int cell = 0; cell < 8; cell++) {
                text.object(
                        "<</S/TD/P \u0002 0 R/Pg \u0001 0 R/K \u0001>>", new int[] {number, 77, 8 * row + cell}, 5000);
            }
        }
    }

    /** Each says one of a few phrases and a number of its own. */
    private void sayings(int count) {
        Random random = new Random(1);
        byte[][] phrases = new byte[20][60];
        for (byte[] phrase : phrases) {
            random.nextBytes(phrase);
        }
        for (int i = 0; i < count; i++) {
            String words = HexFormat.of().withUpperCase().formatHex(phrases[random.nextInt(phrases.length)]);
            text.object("<</S/Span/P \u0002 0 R/ActualText<FEFF" + words + (1000 + i) + ">>>", new int[] {i + 1}, 5000);
        }
    }

    private byte[] deflated() {
        TableDeflate compressor = new TableDeflate(Effort.FAST);
        byte[] out = new byte[compressor.mostBytes(text.size()) + TableDeflate.LAST_BYTES];
        return Arrays.copyOf(out, TableDeflate.end(out, text.deflate(compressor, out, 0)));
    }

    private byte[] inflated() throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(deflated());
        byte[] out = new byte[text.size()];
        inflater.inflate(out);
        inflater.end();
        return out;
    }

    /** Of zlib at its usual level. */
    private int usual() {
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(text.bytes());
        deflater.finish();
        int size = deflater.deflate(new byte[2 * text.size()]);
        deflater.end();
        return size;
    }

    @Test
    void is_read_back_also_beyond_the_window() throws DataFormatException {
        cells(500);
        sayings(500);
        cells(500);
        assertThat(text.size()).isGreaterThan(3 << 15);
        assertThat(inflated()).isEqualTo(text.bytes());
    }

    @Test
    void of_what_is_not_known_to_repeat_is_searched() {
        sayings(500);
        assertThat(deflated().length).isLessThan(usual() * 5 / 4);
    }
}
