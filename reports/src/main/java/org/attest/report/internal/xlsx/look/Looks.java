package org.attest.report.internal.xlsx.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The looks that one workbook uses, numbered as they are met; the number is the index of the cell's style. One thread. */
public final class Looks {
    private final Map<Look, Integer> numbers = new HashMap<>();
    private final List<Look> inOrder = new ArrayList<>();

    /** Counted from 1: style 0 is the workbook's own. */
    public int number(Look look) {
        Integer known = numbers.get(look);
        if (known == null) {
            inOrder.add(look);
            known = inOrder.size();
            numbers.put(look, known);
        }
        return known;
    }

    public List<Look> inOrder() {
        return List.copyOf(inOrder);
    }
}
