package org.attest.report.internal.standard.commitment;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.Measure;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;

/** Who leads, with the commitments that count. */
record LeadRow(String lead, List<CommitmentRow> commitments) {
    LeadRow {
        commitments = List.copyOf(commitments);
    }

    /** Every lead by name. */
    static List<LeadRow> of(Dossier dossier, Edition edition) {
        return CommitmentRow.counted(dossier, edition).stream()
                .collect(Collectors.groupingBy(CommitmentRow::lead, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(lead -> new LeadRow(lead.getKey(), lead.getValue()))
                .toList();
    }

    /** How many of the commitments are so. */
    long count(Predicate<CommitmentRow> which) {
        return where(which).count();
    }

    /** How many are certainly overdue; of commitments that all leave it open, the reason of the first. */
    Measure overdue() {
        return commitments.stream().allMatch(row -> row.overdue().known().isEmpty())
                ? Measure.undefined(
                        commitments.getFirst().overdue().whyUnknown().orElseThrow())
                : Measure.of(count(CommitmentRow::isOverdue), LeadTables.COMMITMENTS);
    }

    /** Where it stands of those that are so. */
    List<Citation> citations(Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citationsOfOne) {
        return Citations.of(where(which).toList(), citationsOfOne);
    }

    private Stream<CommitmentRow> where(Predicate<CommitmentRow> which) {
        return commitments.stream().filter(which);
    }
}
