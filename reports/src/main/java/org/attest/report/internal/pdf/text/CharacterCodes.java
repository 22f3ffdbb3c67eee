package org.attest.report.internal.pdf.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How strings of a content stream code characters, in all fonts alike: a byte for ASCII and the first others that a font
 * shows, two or three for the rest. What Identity-H would code in two bytes, half of them zero, makes pages a tenth larger.
 *
 * @see "ISO 32000-1, 9.7.5 (CMaps); Adobe Technical Note #5014"
 */
final class CharacterCodes {
    /** A character's number is its CID; those before the first are no codes. */
    static final int FIRST = 0x20;

    /** From here on they are given in the order of use. */
    static final int FIRST_BEHIND_ASCII = 0x7F;

    static final int LAST = 0xFFFF;

    private static final int FIRST_OF_TWO_BYTES = 0xC0;
    private static final int FIRST_OF_THREE_BYTES = FIRST_OF_TWO_BYTES + 0xFF00 - 0xC000;

    /** For use in a CMap. */
    static final String RANGES = "3 begincodespacerange\n<20><BF><C000><FEFF><FF0000><FFFFFF>\nendcodespacerange\n";

    static final String NAME = "Attest-Codes";

    private CharacterCodes() {}

    /** The bytes of a character, the first one in the highest that are not zero. */
    static int of(int character) {
        return character < FIRST_OF_TWO_BYTES
                ? character
                : character < FIRST_OF_THREE_BYTES
                        ? 0xC000 + character - FIRST_OF_TWO_BYTES
                        : 0xFF0000 + character - FIRST_OF_THREE_BYTES;
    }

    static String hex(int character) {
        int code = of(character);
        return HexFormat.of().withUpperCase().toHexDigits(code, code < 0x100 ? 2 : code < 0x10000 ? 4 : 6);
    }

    /** The CMap from codes to CIDs, for so many characters. Codes of one range differ in their last byte. */
    static byte[] cMap(int characters) {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"
                + "/CMapName/" + NAME + " def/CMapType 1 def/WMode 0 def\n"
                + RANGES);
        int end = FIRST_OF_TWO_BYTES;
        for (int from = FIRST; from < characters; from = end, end += 0x100) {
            map.append("1 begincidrange\n<").append(hex(from)).append("><").append(hex(Math.min(end - 1, LAST)));
            map.append('>').append(from).append("\nendcidrange\n");
        }
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
