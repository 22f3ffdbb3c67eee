package org.attest.testing.workbook;

import java.util.Collections;
import java.util.List;
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
        Look plain,
        SortedMap<Address, CellContent> cells,
        List<NativeTable> tables,
        List<Area> merged,
        List<Validation> validations) {
    public SheetContent {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        tables = List.copyOf(tables);
        merged = List.copyOf(merged);
        validations = List.copyOf(validations);
    }

    public CellContent cell(Address address) {
        return Optional.ofNullable(cells.get(address)).orElseGet(() -> CellContent.empty(address, plain));
    }

    public CellContent cell(int row, int column) {
        return cell(new Address(row, column));
    }

    public Optional<Validation> validation(Address cell) {
        return validations.stream()
                .filter(validation -> validation.areas().stream().anyMatch(area -> area.holds(cell)))
                .findFirst();
    }
}
