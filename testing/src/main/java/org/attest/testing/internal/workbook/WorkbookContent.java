package org.attest.testing.internal.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole workbook.
 *
 * @param file its name, without its folders
 * @param properties what the document says of itself, by name; empty where it says nothing
 */
public record WorkbookContent(
        String file, List<SheetContent> sheets, List<DefinedName> names, Map<String, String> properties) {
    /**
     * What formulas call a range or a value.
     *
     * @param refersTo without an equals sign
     * @param sheet the only one in which it is known
     */
    public record DefinedName(String name, String refersTo, Optional<String> sheet) {}

    public Optional<SheetContent> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All native tables, sheet by sheet. */
    public List<TableContent> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }
}
