package org.attest.testing.internal.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One sheet: how untouched cells look, the cells of its file row by row; hidden is also what only macros show. Charts, images
 * and how it is printed are told part by part, in words.
 */
public record SheetContent(
        String name,
        boolean hidden,
        Map<String, String> plain,
        SortedMap<Address, CellContent> cells,
        List<NativeTable> nativeTables,
        List<Area> merged,
        List<Validation> validations,
        List<Map<String, String>> charts,
        List<Map<String, String>> images,
        Map<String, String> print) {
    /** A range that its sheet marks up as a table, with the names of its columns. */
    public record NativeTable(String name, Area area, List<String> columns, int headerRows, int totalRows) {}

    /** What may be entered into cells: a rule in words, such as {@code whole between 0 and 100}, or choices. */
    public record Validation(List<Area> areas, String rule, List<String> choices) {}

    public CellContent cell(Address address) {
        return Optional.ofNullable(cells.get(address))
                .orElseGet(() -> CellContent.empty(address, plain, Optional.empty(), Optional.empty()));
    }

    public CellContent cell(int row, int column) {
        return cell(new Address(row, column));
    }

    public List<TableContent> tables() {
        return nativeTables.stream().map(table -> TableContent.of(this, table)).toList();
    }

    public String visibility() {
        return hidden ? "hidden" : "visible";
    }

    /** The native table with this name, whatever its case. */
    public Optional<TableContent> table(String name) {
        return tables().stream()
                .filter(table -> table.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public Optional<Validation> validation(Address cell) {
        return validations.stream()
                .filter(validation -> validation.areas().stream().anyMatch(area -> area.holds(cell)))
                .findFirst();
    }
}
