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
 * @param properties what the document says of itself, by name; only those that it has
 */
public record WorkbookContent(
        String file, List<SheetContent> sheets, List<DefinedName> names, Map<String, String> properties) {
    public static final String LANGUAGE = "language";

    /** The names of all properties. */
    public static final List<String> PROPERTIES = List.of(
            "title",
            "subject",
            "author",
            "organisation",
            "description",
            "keywords",
            "category",
            LANGUAGE,
            "created",
            "modified",
            "last modified by");

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

    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** All native tables, sheet by sheet. */
    public List<TableContent> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }
}
