package org.attest.model.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.PendingCases;
import org.attest.model.finding.Findings.Located;
import org.attest.model.value.DateSpan;

/** The periods of one forum against each other. */
final class PeriodRules {
    private PeriodRules() {}

    static Stream<Finding> brokenContinuity(Dossier dossier) {
        Comparator<PendingCases> byNumber = Comparator.comparingLong(PendingCases::number);
        return Gap.largestFirst(
                FindingKind.CONTINUITY_BROKEN,
                PendingCases.severalTimes(dossier.caseloads()).stream()
                        .map(stated ->
                                new Located<>("/caseloads/" + stated.getLast().index(), stated)),
                stated -> dossier.get(stated.getFirst().forum()).label(),
                stated -> {
                    PendingCases most = stated.stream().max(byNumber).orElseThrow();
                    PendingCases least = stated.stream().min(byNumber).orElseThrow();
                    return Gap.between(
                            BigDecimal.valueOf(most.number()),
                            BigDecimal.valueOf(least.number()),
                            most.number() + " cases were pending " + at(most) + ", but " + least.number() + " "
                                    + at(least));
                });
    }

    private static String at(PendingCases pending) {
        return "at the " + (pending.isAtStart() ? "start" : "end") + " of " + pending.period();
    }

    /** The figures of one forum in a period of known days. */
    private record Spell(Located<Caseload> caseload, DateSpan period, LocalDate first, LocalDate last) {
        /** What lies within another period stands behind it. */
        static final Comparator<Spell> ORDER =
                Comparator.comparing(Spell::first).thenComparing(Spell::last, Comparator.reverseOrder());

        static Stream<Spell> of(Located<Caseload> caseload) {
            return caseload
                    .value()
                    .period()
                    .value()
                    .filter(span -> span.length().isPresent())
                    .stream()
                    .map(span -> new Spell(
                            caseload,
                            span,
                            span.firstDay().orElseThrow(),
                            span.lastDay().orElseThrow()));
        }

        /** A period within the other, as a quarter is in its year, is none. */
        Optional<String> clash(Spell earlier) {
            String other = earlier.period + " (" + earlier.caseload.pointer() + ")";
            if (first.equals(earlier.first) && last.equals(earlier.last)) {
                return Optional.of("has figures of " + period + " again, as of " + other);
            }
            return last.isAfter(earlier.last)
                    ? Optional.of("has figures of " + period + " and of " + other + ", which overlap in part")
                    : Optional.empty();
        }
    }

    static Stream<Finding> overlaps(Dossier dossier) {
        return Located.in("/caseloads", dossier.caseloads())
                .filter(each -> each.value().hasFigures())
                .flatMap(Spell::of)
                .collect(Collectors.groupingBy(
                        spell -> spell.caseload.value().forum(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(spells -> overlaps(spells, dossier));
    }

    private static Stream<Finding> overlaps(List<Spell> ofForum, Dossier dossier) {
        Deque<Spell> open = new ArrayDeque<>();
        return ofForum.stream().sorted(Spell.ORDER).flatMap(spell -> {
            while (!open.isEmpty() && open.peek().last.isBefore(spell.first)) {
                open.pop();
            }
            Optional<String> clash = Optional.ofNullable(open.peek()).flatMap(spell::clash);
            open.push(spell);
            return Located.findings(
                    FindingKind.PERIODS_OVERLAP,
                    Stream.of(spell.caseload),
                    caseload -> dossier.get(caseload.forum()).label(),
                    caseload -> clash);
        });
    }
}
