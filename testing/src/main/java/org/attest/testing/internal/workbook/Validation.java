package org.attest.testing.internal.workbook;

import java.util.List;

/**
 * What may be entered into cells.
 *
 * @param rule in words, such as {@code whole between 0 and 100}
 * @param choices of a list, also of one that stands in other cells; none for other rules
 */
public record Validation(List<Area> areas, String rule, List<String> choices) {
    public Validation {
        areas = List.copyOf(areas);
        choices = List.copyOf(choices);
    }
}
