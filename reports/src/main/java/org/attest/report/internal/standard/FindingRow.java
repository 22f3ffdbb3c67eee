package org.attest.report.internal.standard;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.report.definition.Edition;

/** A gap or contradiction of the data. */
public record FindingRow(Finding finding) {
    /** All findings but single sources, which are too many to list and are counted by state. */
    public static List<FindingRow> of(Dossier dossier, Edition edition) {
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> finding.kind() != FindingKind.SINGLE_SOURCE)
                .map(FindingRow::new)
                .toList();
    }

    public String kind() {
        return Wording.of(finding.kind());
    }

    public String subject() {
        return finding.subject();
    }

    public String message() {
        return finding.message();
    }

    public String pointer() {
        return finding.pointer();
    }

    /** Unique: one place may have several findings. */
    public String key() {
        return finding.pointer() + " " + kind();
    }
}
