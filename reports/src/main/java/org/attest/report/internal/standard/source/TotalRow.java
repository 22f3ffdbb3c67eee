package org.attest.report.internal.standard.source;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.StatedTotal;
import org.attest.report.definition.Check.Verdict;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.ValueWords;

/** A stated total against the sum of its parts. */
record TotalRow(StatedTotal total, String parts) {
    static List<TotalRow> of(Dossier dossier, Edition edition) {
        ValueWords words = new ValueWords(dossier, edition.notation());
        return dossier.statedTotals().stream()
                .map(total -> new TotalRow(total, parts(total, words)))
                .toList();
    }

    private static String parts(StatedTotal total, ValueWords words) {
        return total.parts().stream()
                .map(part ->
                        part.label() + " " + part.count().value().map(words::of).orElse("without a figure"))
                .collect(Collectors.joining(" + "));
    }

    /** Whether all totals are the sums of their parts. */
    static Verdict verdict(Dossier dossier, Edition edition) {
        List<StatedTotal> totals = dossier.statedTotals();
        long differ = totals.stream().filter(total -> !reconciles(total)).count();
        String words = totals.size() - differ + " of " + totals.size() + " stated totals equal the sum of their parts";
        if (totals.isEmpty()) {
            return Verdict.notComputable("no source states a total");
        }
        return differ == 0 ? Verdict.holds(words) : Verdict.fails(words);
    }

    private static boolean reconciles(StatedTotal total) {
        return total.difference().asNumber().filter(gap -> gap.signum() == 0).isPresent();
    }

    List<Citation> citationsOfParts() {
        return Citations.of(total.parts(), part -> part.count().citations());
    }
}
