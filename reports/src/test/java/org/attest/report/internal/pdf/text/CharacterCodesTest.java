package org.attest.report.internal.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class CharacterCodesTest {
    /** By FontBox, which knows nothing of how they were made. */
    @Test
    void are_read_back_whatever_their_length() throws IOException {
        CMap map = new CMapParser(true).parse(new RandomAccessReadBuffer(CharacterCodes.cMap(CharacterCodes.LAST + 1)));
        for (int character = CharacterCodes.FIRST; character <= CharacterCodes.LAST; character++) {
            byte[] code = HexFormat.of().parseHex(CharacterCodes.hex(character));
            assertThat(map.toCID(code)).as("character %d", character).isEqualTo(character);
        }
    }

    @Test
    void of_ascii_are_ascii() {
        assertThat(CharacterCodes.hex('A')).isEqualTo("41");
        assertThat(CharacterCodes.hex(0xA0)).isEqualTo("A000");
        assertThat(CharacterCodes.hex(CharacterCodes.LAST)).isEqualTo("FFFF");
    }
}
