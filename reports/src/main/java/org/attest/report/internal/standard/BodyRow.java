package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.value.Citation;
import org.attest.report.definition.Edition;

/**
 * An organisation that sources name in Bangla.
 *
 * @param name its name, numbered where two have one
 */
public record BodyRow(String name, Organization body) {
    /** Every such organisation, by name. */
    public static List<BodyRow> of(Dossier dossier, Edition edition) {
        List<Organization> bodies = dossier.organizations().stream()
                .filter(body -> BanglaName.of(body).isPresent())
                .sorted(Comparator.comparing(Organization::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<String> names = RowNames.of(bodies, Organization::name, Organization::name);
        List<BodyRow> rows = new ArrayList<>();
        bodies.forEach(body -> rows.add(new BodyRow(names.get(rows.size()), body)));
        return rows;
    }

    public String kind() {
        return Wording.of(body.kind());
    }

    public List<Citation> citations() {
        return body.citations();
    }
}
