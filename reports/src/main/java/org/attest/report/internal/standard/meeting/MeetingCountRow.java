package org.attest.report.internal.standard.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/**
 * How many meetings are of one kind, in one country, in one year.
 *
 * @param dimension what is counted by
 */
record MeetingCountRow(String dimension, String name, List<Citation> citations, long meetings) {
    /** Every meeting counted once by kind, once by country and once by year. */
    static List<MeetingCountRow> of(Dossier dossier, Edition edition) {
        List<MeetingRow> meetings = MeetingRow.of(dossier, edition);
        List<MeetingCountRow> cells = new ArrayList<>();
        cells.addAll(cells("Kind", meetings, row -> Wording.of(row.meeting().kind())));
        cells.addAll(cells("Country", meetings, row -> words(row.country(), "country")));
        cells.addAll(cells("Year", meetings, row -> words(row.year(), "year")));
        return Names.rows(
                cells,
                MeetingCountRow::name,
                cell -> cell.dimension() + ": " + cell.name(),
                (name, cell) -> new MeetingCountRow(cell.dimension(), name, cell.citations(), cell.meetings()));
    }

    private static String words(Claim<String> claim, String what) {
        return claim.value()
                .orElseGet(
                        () -> claim.absence().isPresent() ? what + " not stated" : "sources disagree on the " + what);
    }

    private static List<MeetingCountRow> cells(
            String dimension, List<MeetingRow> meetings, Function<MeetingRow, String> value) {
        return meetings.stream()
                .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new MeetingCountRow(
                        dimension,
                        group.getKey(),
                        Citations.of(group.getValue(), row -> row.meeting().citations()),
                        group.getValue().size()))
                .toList();
    }
}
