package org.attest.testing.workbook;

import java.util.Optional;

/**
 * One cell.
 *
 * @param formula without its equals sign
 * @param shown as the number format has it, in English; a text as it is
 * @param link the address or place that it leads to
 */
public record CellContent(
        Address address,
        CellValue value,
        Optional<String> formula,
        String shown,
        Look look,
        Optional<String> link,
        Optional<String> comment) {
    private static final int MOST_SHOWN = 60;

    static CellContent empty(Address address, Look look) {
        return new CellContent(
                address, CellValue.nothing(), Optional.empty(), "", look, Optional.empty(), Optional.empty());
    }

    CellContent with(Optional<String> newLink, Optional<String> newComment) {
        return new CellContent(address, value, formula, shown, look, newLink, newComment);
    }

    /** Its value, and the beginning of the formula that it comes from. */
    public String inWords() {
        return formula.map(f -> value + " from =" + cut(f)).orElseGet(value::toString);
    }

    private static String cut(String formula) {
        return formula.length() > MOST_SHOWN ? formula.substring(0, MOST_SHOWN) + "..." : formula;
    }

    public boolean isEmpty() {
        return value instanceof CellValue.Nothing && formula.isEmpty();
    }
}
