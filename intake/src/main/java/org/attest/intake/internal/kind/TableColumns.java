package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;

/** Which column of a table holds what. */
public final class TableColumns {
    private final List<String> headers;
    private final Map<String, Integer> byHeader = new HashMap<>();
    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final List<InputCell> constants;
    private final List<Integer> copies;
    private final int width;

    /**
     * The columns of a table.
     *
     * @param headers our names of its columns in their order, empty for one that is passed over
     * @param constants what stands in columns that the table lacks, by their names
     * @param copies which of its columns also holds what such a column lacks; an id is made of what stands there
     * @param meanings what the texts of a column mean, by its name
     */
    public TableColumns(
            List<String> headers,
            Map<String, String> constants,
            Map<String, Integer> copies,
            Map<String, Map<String, String>> meanings) {
        this.headers = new ArrayList<>(headers);
        this.width = headers.size();
        this.constants = constants.values().stream().map(InputCell::of).toList();
        this.headers.addAll(constants.keySet());
        this.headers.addAll(copies.keySet());
        this.copies = List.copyOf(copies.values());
        for (int column = 0; column < this.headers.size(); column++) {
            byHeader.put(this.headers.get(column), column);
        }
        byHeader.remove("");
        meanings.forEach((header, byText) -> {
            Map<String, String> own = this.meanings.computeIfAbsent(header, none -> new HashMap<>());
            byText.forEach((text, meaning) -> own.put(key(text), meaning));
        });
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** How many columns the table itself has. */
    public int width() {
        return width;
    }

    int size() {
        return headers.size();
    }

    /** The number of the column of this name, from 0; -1 when there is none. */
    public int at(String header) {
        return byHeader.getOrDefault(header, -1);
    }

    public boolean has(String header) {
        return byHeader.containsKey(header);
    }

    /** Our name of the column. */
    public String header(int column) {
        return headers.get(column);
    }

    /** Whether the mapping does not pass over it. */
    public boolean isRead(int column) {
        return !headers.get(column).isEmpty() || copies.contains(column);
    }

    /** Whether what stands there was said beside the table. */
    boolean isGiven(int column) {
        return column >= width && column < width + constants.size();
    }

    /** Where people see what stands in the column; -1 when nowhere. */
    public int shown(int column) {
        return isGiven(column) ? -1 : column < width ? column : copies.get(column - width - constants.size());
    }

    /** The text of a row in the column of this name; empty when there is none. */
    public String text(InputRow row, String header) {
        int column = at(header);
        return column < 0 ? "" : cell(row, column).text();
    }

    InputCell cell(InputRow row, int column) {
        if (isGiven(column)) {
            return constants.get(column - width);
        }
        InputCell cell = headers.get(column).isEmpty() ? InputCell.BLANK : row.cell(shown(column));
        if (column >= width && headers.get(column).equals(Header.ID)) {
            return InputCell.of(Names.idOf(cell.text()));
        }
        Map<String, String> byText = meanings.getOrDefault(headers.get(column), Map.of());
        String meant = byText.isEmpty() ? null : byText.get(key(cell.text()));
        return meant == null ? cell : InputCell.of(meant);
    }
}
