package org.attest.report.internal.standard.source;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/** A finding in words for readers. */
record FindingRow(Finding finding, String words) {
    /** All findings but single sources, which are too many to list and are counted by state. */
    static List<FindingRow> of(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> finding.kind() != FindingKind.SINGLE_SOURCE)
                .map(finding -> new FindingRow(finding, words.message(finding, dossier)))
                .toList();
    }
}
