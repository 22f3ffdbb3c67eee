package org.attest.report.standard.view;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.value.Measure;
import org.attest.report.definition.Check.Verdict;
import org.attest.report.definition.Edition;

/** What there is to say of the caseload of all tribunals together. */
public final class CaseloadRemarks {
    private CaseloadRemarks() {}

    /** Which rates nobody can compute, and for want of what; empty when all can be. */
    public static String notComputable(Dossier dossier, Edition edition) {
        List<TribunalRow> rows = TribunalRow.of(dossier, edition);
        long rates = rows.stream()
                .filter(row -> row.clearanceRate().asNumber().isPresent())
                .count();
        return rates == rows.size()
                ? ""
                : "Clearance rates and disposition times need the cases filed, resolved and pending; " + rates + " of "
                        + rows.size() + " tribunals report them.";
    }

    /** Whether the cases pending, incoming and resolved add up, by CEPEJ's identity. */
    public static Verdict flow(Dossier dossier, Edition edition) {
        List<Measure> gaps = TribunalRow.of(dossier, edition).stream()
                .map(TribunalRow::flowGap)
                .toList();
        long known = gaps.stream().filter(gap -> gap.asNumber().isPresent()).count();
        long broken = gaps.stream()
                .filter(gap -> gap.asNumber().filter(g -> g.signum() != 0).isPresent())
                .count();
        if (known == 0) {
            return Verdict.notComputable("no tribunal reports all four counts");
        }
        String words = broken + " of " + known + " tribunals with all four counts break it";
        return broken == 0 ? Verdict.holds(words) : Verdict.fails(words);
    }
}
