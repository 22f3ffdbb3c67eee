package org.attest.report.internal.standard.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.value.Citation;
import org.attest.model.value.StatedTotal;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A stated total against the sum of its parts; its name is no other total's. */
record TotalRow(String name, StatedTotal total, String parts) {
    static List<TotalRow> of(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        return Names.rows(
                dossier.statedTotals(),
                List.of(StatedTotal::label, Names::withId),
                (name, total) -> new TotalRow(name, total, parts(total, words)));
    }

    private static String parts(StatedTotal total, Wording words) {
        return total.parts().stream()
                .map(part -> part.label() + " "
                        + part.count().value().map(words.texts()::print).orElseGet(() -> words.say("without-a-figure")))
                .collect(Collectors.joining(" + "));
    }

    /** Whether all totals are the sums of their parts. */
    static Outcome verdict(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<StatedTotal> totals = dossier.statedTotals();
        List<BigDecimal> differences = totals.stream()
                .flatMap(total -> total.difference().asNumber().stream())
                .toList();
        if (differences.isEmpty()) {
            return Outcome.notComputable(
                    totals.isEmpty() ? words.say("no-source-states-a-total") : words.say("no-total-and-parts-known"));
        }
        long equal = differences.stream().filter(each -> each.signum() == 0).count();
        int open = totals.size() - differences.size();
        String verdict = open == 0
                ? words.say("totals-equal", equal, totals.size())
                : words.say("totals-equal-some-open", equal, totals.size(), open);
        return equal == differences.size() ? Outcome.holds(verdict) : Outcome.fails(verdict);
    }

    List<Citation> citationsOfParts() {
        return Citations.of(total.parts(), part -> part.count().citations());
    }
}
