package org.attest.testing.internal.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
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
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

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
