package org.attest.report.internal.xlsx.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks that one workbook uses, numbered as they are met; the number is the index of the cell's style. One thread. */
public final class Looks {
    private final Map<Look, Integer> numbers = new LinkedHashMap<>();

    /** Counted from 1: style 0 is the workbook's own. */
    public int number(Look look) {
        Integer known = numbers.get(look);
        if (known == null) {
            known = numbers.size() + 1;
            numbers.put(look, known);
        }
        return known;
    }

    public List<Look> inOrder() {
        return List.copyOf(numbers.keySet());
    }
}
