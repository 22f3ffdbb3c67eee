package org.attest.report.internal.standard.source;

import java.util.List;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/** A finding in words for readers. */
record FindingRow(Finding finding, String words) {
    /** Single sources are counted by state, and conflicts have a table with all their values. */
    private static final Set<FindingKind> TOLD_ELSEWHERE = Set.of(FindingKind.SINGLE_SOURCE, FindingKind.CONFLICT);

    static List<FindingRow> of(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> !TOLD_ELSEWHERE.contains(finding.kind()))
                .map(finding -> new FindingRow(finding, words.message(finding, dossier)))
                .toList();
    }
}
