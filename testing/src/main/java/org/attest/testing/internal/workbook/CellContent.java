package org.attest.testing.internal.workbook;

import java.util.Map;
import java.util.Optional;

/** One cell: its formula, its value as shown in English, each part of its look in words, and where its link leads. */
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
