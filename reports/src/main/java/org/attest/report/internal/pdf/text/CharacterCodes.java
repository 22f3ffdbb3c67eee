package org.attest.report.internal.pdf.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How strings of a content stream code characters, in all fonts alike: one byte for ASCII and the first 33 others that a font
 * shows, two for 24,576 more, told apart by the first byte. By Identity-H all would take two, and pages be a tenth larger.
 *
 * @see "ISO 32000-1, 9.7.5 (CMaps); Adobe Technical Note #5014"
 */
final class CharacterCodes {
    /** A character's number is its CID; those before the first are no codes. */
    static final int FIRST = 0x20;

    /** From here on they are given in the order of use. */
    static final int FIRST_BEHIND_ASCII = 0x7F;

    private static final int FIRST_OF_TWO_BYTES = 0xA0;
    private static final int FIRST_CODE_OF_TWO_BYTES = FIRST_OF_TWO_BYTES << Byte.SIZE;

    static final int LAST = FIRST_OF_TWO_BYTES + 0xFFFF - FIRST_CODE_OF_TWO_BYTES;

    /** For use in a CMap. */
    static final String RANGES = "2 begincodespacerange\n<20><9F><A000><FFFF>\nendcodespacerange\n";

    static final String NAME = "Attest-Codes";

    private CharacterCodes() {}

    /** The byte or the two bytes of a character. */
    static int of(int character) {
        return character < FIRST_OF_TWO_BYTES ? character : FIRST_CODE_OF_TWO_BYTES + character - FIRST_OF_TWO_BYTES;
    }

    static String hex(int character) {
        return HexFormat.of().withUpperCase().toHexDigits(of(character), character < FIRST_OF_TWO_BYTES ? 2 : 4);
    }

    /** The CMap from codes to CIDs, for so many characters. Codes of one range differ in their last byte. */
    static byte[] cMap(int characters) {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"
                + "/CMapName/" + NAME + " def/CMapType 1 def/WMode 0 def\n"
                + RANGES);
        int end = FIRST_OF_TWO_BYTES;
        for (int from = FIRST; from < characters; from = end, end += 0x100) {
            map.append("1 begincidrange\n<").append(hex(from)).append("><").append(hex(end - 1));
            map.append('>').append(from).append("\nendcidrange\n");
        }
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
