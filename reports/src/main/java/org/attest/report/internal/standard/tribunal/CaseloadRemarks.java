package org.attest.report.internal.standard.tribunal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.PendingCases;
import org.attest.model.source.Source;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Wording;

/** What there is to say of the caseload of all tribunals together. */
final class CaseloadRemarks {
    private CaseloadRemarks() {}

    /** Of which period the figures are, where a source says it, and of which type of case, where they are not of all. */
    static String period(Dossier dossier, Edition edition) {
        Optional<Caseload> any =
                TribunalRow.figures(dossier.asOf(edition.asOf())).stream().findFirst();
        String period = any.flatMap(caseload -> caseload.period().value())
                .map(stated -> Wording.in(edition).say("figures-are-for", stated))
                .orElse("");
        String type = any.flatMap(Caseload::caseType)
                .map(only -> Wording.in(edition).say("figures-of-one-type", only))
                .orElse("");
        return (period + " " + type).strip();
    }

    /** Whether any tribunal reports how many persons it convicted, and any in how many cases. */
    static boolean hasConvictions(Dossier dossier, Edition edition) {
        List<Caseload> figures = TribunalRow.of(dossier, edition).stream()
                .map(TribunalRow::caseload)
                .toList();
        return figures.stream()
                        .anyMatch(caseload ->
                                caseload.persons(OutcomeKind.CONVICTED).value().isPresent())
                && figures.stream()
                        .anyMatch(caseload ->
                                caseload.cases(OutcomeKind.CONVICTED).value().isPresent());
    }

    /** Which rates nobody can compute, and for want of what; empty when all can be. */
    static String notComputable(Dossier dossier, Edition edition) {
        List<TribunalRow> rows = TribunalRow.of(dossier, edition);
        long clearance = known(rows, CaseloadMeasures::clearanceRate);
        long disposition = known(rows, CaseloadMeasures::dispositionTime);
        return Math.min(clearance, disposition) == rows.size()
                ? ""
                : Wording.in(edition).say("rates-not-computable", clearance, rows.size(), disposition);
    }

    /** What of the caseload no source says; the tribunals would know. */
    static String missing(Dossier dossier, Edition edition) {
        return new Missing<>(
                        Wording.in(edition),
                        TribunalRow.of(dossier, edition),
                        row -> Stream.of(row.forum().label()))
                .part("persons-convicted", row -> isMissing(row.caseload().persons(OutcomeKind.CONVICTED)))
                .part("persons-acquitted", row -> isMissing(row.caseload().persons(OutcomeKind.ACQUITTED)))
                .part("cases-filed", row -> isMissing(row.caseload().incoming()))
                .part("cases-resolved", row -> isMissing(row.caseload().resolved()))
                .part("cases-pending", row -> isMissing(row.caseload().pendingEnd()))
                .part("the-period", row -> isMissing(row.caseload().period()))
                .said();
    }

    private static boolean isMissing(Claim<?> claim) {
        return claim.absence().isPresent();
    }

    private static long known(List<TribunalRow> rows, Function<Caseload, Measure> rate) {
        return rows.stream()
                .filter(row -> rate.apply(row.caseload()).asNumber().isPresent())
                .count();
    }

    /** Whether the cases pending, incoming and resolved add up, by CEPEJ's identity. */
    static Outcome flow(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<BigDecimal> gaps = TribunalRow.of(dossier, edition).stream()
                .flatMap(row -> CaseloadMeasures.flowGap(row.caseload()).asNumber().stream())
                .toList();
        long broken = gaps.stream().filter(gap -> gap.signum() != 0).count();
        if (gaps.isEmpty()) {
            return Outcome.notComputable(words.say("no-tribunal-reports-all-four-counts"));
        }
        String verdict = words.say("flow-broken", broken, gaps.size());
        return broken == 0 ? Outcome.holds(verdict) : Outcome.fails(verdict);
    }

    /** Whether the cases pending at the end of a period are those at the start of the next, for each court. */
    static Outcome continuity(Dossier data, Edition edition) {
        Wording words = Wording.in(edition);
        Dossier dossier = data.asOf(edition.asOf());
        List<List<PendingCases>> stated = PendingCases.severalTimes(dossier.caseloads().stream()
                .filter(caseload -> !TribunalRow.isSurelyLater(caseload.period(), dossier::isLater))
                .toList());
        if (stated.isEmpty()) {
            return Outcome.notComputable(words.say("no-court-states-pending-where-periods-meet"));
        }
        long broken = stated.stream()
                .filter(same ->
                        same.stream().mapToLong(PendingCases::number).distinct().count() > 1)
                .count();
        String verdict = words.say("continuity-broken", broken, stated.size());
        return broken == 0 ? Outcome.holds(verdict) : Outcome.fails(verdict);
    }

    /** What the convictions stand on, where that is thin: a single source, or counts that were inferred. */
    static String foundation(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<Assertion<Count>> assertions = TribunalRow.of(dossier, edition).stream()
                .flatMap(row -> Stream.of(
                        row.caseload().persons(OutcomeKind.CONVICTED),
                        row.caseload().cases(OutcomeKind.CONVICTED)))
                .flatMap(claim -> claim.assertions().stream())
                .toList();
        List<Source> sources = assertions.stream()
                .map(assertion -> assertion.citation().source())
                .distinct()
                .map(dossier::get)
                .toList();
        long inferred = assertions.stream()
                .filter(assertion -> assertion.basis() == Basis.INFERRED)
                .count();
        String single = sources.size() == 1
                ? words.say(
                        "all-convictions-from-one-source",
                        words.of(sources.getFirst().kind()),
                        sources.getFirst().title())
                : "";
        String basis = inferred == 0 ? "" : words.say("counts-inferred", inferred, assertions.size());
        return (single + " " + basis).strip();
    }
}
