package org.attest.report.internal.standard.meeting;

import java.util.Comparator;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.RowNames;

/**
 * An organisation that sources also name in another language than the dossier's.
 *
 * @param name its name, numbered where two have one
 */
record BodyRow(String name, Organization body) {
    /** Every such organisation, by name. */
    static List<BodyRow> of(Dossier dossier, Edition edition) {
        List<Organization> bodies = dossier.organizations().stream()
                .filter(body -> !body.localNames().isEmpty())
                .sorted(Comparator.comparing(Organization::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return RowNames.rows(bodies, Organization::name, Organization::name, BodyRow::new);
    }
}
