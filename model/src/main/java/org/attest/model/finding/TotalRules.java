package org.attest.model.finding;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.StatedTotal;

/** Totals as their sources state them, against their parts. */
final class TotalRules {
    private TotalRules() {}

    static Stream<Finding> differing(Dossier dossier) {
        return Located.in("/statedTotals", dossier.statedTotals())
                .flatMap(total -> total
                        .value()
                        .difference()
                        .asNumber()
                        .filter(gap -> gap.signum() != 0)
                        .map(gap -> total.finding(
                                FindingKind.TOTAL_DIFFERS, total.value().label(), message(total.value(), gap)))
                        .stream());
    }

    private static String message(StatedTotal total, BigDecimal gap) {
        return "the stated total of " + total.stated().value().orElseThrow() + " " + total.unit() + " is "
                + gap.abs().toPlainString() + (gap.signum() > 0 ? " more" : " less") + " than the sum of its parts";
    }
}
