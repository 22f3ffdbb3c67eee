package org.attest.report.internal.standard.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Alike;
import org.attest.report.internal.standard.Wording;

/** Findings that read alike, of one thing or of several. */
record FindingRow(FindingKind kind, String words, List<Finding> findings) {
    /** Single sources are counted by state, conflicts have a table with all their values, and so have dates that nobody states. */
    private static final Set<FindingKind> TOLD_ELSEWHERE = Set.of(
            FindingKind.SINGLE_SOURCE, FindingKind.CONFLICT, FindingKind.NO_DUE_DATE, FindingKind.PERIOD_UNKNOWN);

    static List<FindingRow> of(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> !TOLD_ELSEWHERE.contains(finding.kind()))
                .collect(Collectors.groupingBy(
                        finding -> Map.entry(finding.kind(), words.message(finding, dossier)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(same -> Alike.rows(same.getValue(), 1)
                        .map(row -> new FindingRow(
                                same.getKey().getKey(), same.getKey().getValue(), row)))
                .toList();
    }

    /** What each of them says, once where it is the same. */
    String each(Function<Finding, String> print) {
        return findings.stream().map(print).distinct().collect(Collectors.joining("; "));
    }
}
