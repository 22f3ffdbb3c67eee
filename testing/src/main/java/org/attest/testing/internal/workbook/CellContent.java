package org.attest.testing.internal.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * One cell.
 *
 * @param formula without its equals sign
 * @param shown as the number format has it, in English; a text as it is
 * @param look each part of how it looks by its name, in words
 * @param link the address or place that it leads to
 */
public record CellContent(
        Address address,
        CellValue value,
        Optional<String> formula,
        String shown,
        Map<String, String> look,
        Optional<String> link,
        Optional<String> comment) {
    private static final int MOST_SHOWN = 60;

    /** One without a value. */
    static CellContent empty(
            Address address, Map<String, String> look, Optional<String> link, Optional<String> comment) {
        return new CellContent(address, new CellValue.Nothing(), Optional.empty(), "", look, link, comment);
    }

    /** Its value, and the beginning of the formula that it comes from. */
    public String inWords() {
        return formula.map(f -> value + " from =" + cut(f)).orElseGet(value::toString);
    }

    private static String cut(String formula) {
        return formula.length() > MOST_SHOWN ? formula.substring(0, MOST_SHOWN) + "..." : formula;
    }

    public String numberFormat() {
        return look.getOrDefault(LookReader.NUMBER_FORMAT, "");
    }

    public boolean isEmpty() {
        return value instanceof CellValue.Nothing && formula.isEmpty();
    }
}
