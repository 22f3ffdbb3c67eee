package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.attest.report.internal.deflate.Bytes;
import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Test;

class CompressionTest {
    @Test
    void is_our_own_or_a_level_of_the_jdk() {
        assertThat(Compression.jdk(9)).isEqualTo(new Compression(9));
    }

    /** Words in every third cell, numbers and codes in the others. */
    @Test
    void compact_is_smaller_than_fast_and_than_the_usual_level_of_zlib() {
        byte[] content = Bytes.sheet(new Random(8), EntryOutput.BLOCK);
        int compact = size(Compression.COMPACT, content);
        assertThat(compact).isLessThan(size(Compression.FAST, content)).isLessThan(size(Compression.jdk(6), content));
    }

    private static int size(Compression compression, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out, compression, 0)) {
            archive.add("sheet.xml", content);
            archive.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    @Test
    void refuses_other_levels() {
        assertThatThrownBy(() -> Compression.jdk(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is 0, must be 1 to 9");
        assertThatThrownBy(() -> Compression.jdk(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is 10, must be 1 to 9");
        assertThatThrownBy(() -> new Compression(-2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is -2, must be -1 to 9");
    }
}
