package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.report.definition.Edition;

/**
 * How many meetings are of one kind, in one country, in one year.
 *
 * @param dimension what is counted by
 */
public record MeetingCountRow(String dimension, String name, List<Citation> citations, long meetings) {
    private record Cell(String dimension, String value, List<Citation> citations, long meetings) {}

    public MeetingCountRow {
        citations = List.copyOf(citations);
    }

    /** Every meeting counted once by kind, once by country and once by year. */
    public static List<MeetingCountRow> of(Dossier dossier, Edition edition) {
        List<MeetingRow> meetings = MeetingRow.of(dossier, edition);
        List<Cell> cells = new ArrayList<>();
        cells.addAll(cells("Kind", meetings, MeetingRow::kind));
        cells.addAll(cells("Country", meetings, row -> words(row.country(), "country")));
        cells.addAll(cells("Year", meetings, row -> words(row.year(), "year")));
        List<String> names = RowNames.of(cells, Cell::value, cell -> cell.dimension() + ": " + cell.value());
        List<MeetingCountRow> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(new MeetingCountRow(cell.dimension(), names.get(rows.size()), cell.citations(), cell.meetings()));
        }
        return rows;
    }

    private static String words(Claim<String> claim, String what) {
        return claim.value()
                .orElseGet(
                        () -> claim.absence().isPresent() ? what + " not stated" : "sources disagree on the " + what);
    }

    private static List<Cell> cells(String dimension, List<MeetingRow> meetings, Function<MeetingRow, String> value) {
        Map<String, List<MeetingRow>> byValue =
                meetings.stream().collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.toList()));
        List<Cell> cells = new ArrayList<>();
        byValue.forEach((words, rows) -> cells.add(new Cell(
                dimension,
                words,
                rows.stream()
                        .flatMap(row -> row.citations().stream())
                        .distinct()
                        .toList(),
                rows.size())));
        return cells;
    }
}
