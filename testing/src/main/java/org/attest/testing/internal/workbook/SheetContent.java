package org.attest.testing.internal.workbook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet.
 *
 * @param plain how cells look that nobody has touched
 * @param cells those that the file has, perhaps empty, row by row
 * @param hidden also those that only a macro can show
 */
public record SheetContent(
        String name,
        boolean hidden,
        Map<String, String> plain,
        SortedMap<Address, CellContent> cells,
        List<NativeTable> nativeTables,
        List<Area> merged,
        List<Validation> validations) {
    public SheetContent {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        nativeTables = List.copyOf(nativeTables);
        merged = List.copyOf(merged);
        validations = List.copyOf(validations);
    }

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
