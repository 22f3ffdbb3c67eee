package org.attest.report.internal.standard.penalty;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.value.Answer;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/** What there is to say of penalties and of the laws that they stand in. */
final class PenaltyRemarks {
    private PenaltyRemarks() {}

    /** The offences of whose penalty sources do not state every part; empty when they do. */
    static String notStated(Dossier dossier, Edition edition) {
        String names = Wording.named(OffenceRow.of(dossier, edition).stream()
                .filter(row -> !row.notStated().isEmpty())
                .map(row -> row.name() + " (" + String.join(", ", row.notStated()) + ")"));
        return names.isEmpty()
                ? ""
                : "The sources that were searched do not give the whole penalty of: " + names
                        + ". Nothing is put in its place.";
    }

    /** The laws of these offences that are not in force on the as-of date; empty when all are, or may be. */
    static String over(Dossier dossier, Edition edition) {
        String laws = laws(dossier, edition, Answer::isNo);
        return laws.isEmpty()
                ? ""
                : "On " + edition.notation().print(edition.asOf()) + " these laws are not in force: " + laws + ".";
    }

    /** What changes in the law after the as-of date; empty when nothing is known to. */
    static String later(Dossier dossier, Edition edition) {
        String asOf = edition.notation().print(edition.asOf());
        List<InstrumentRow> laws = InstrumentRow.of(dossier, edition);
        Stream<String> ending = laws.stream()
                .filter(InstrumentRow::endsLater)
                .map(law -> "The last day of " + law.name() + " is "
                        + date(law.instrument().inForceTo(), edition)
                        + law.repealedBy()
                                .map(next -> "; it is repealed by " + next)
                                .orElse("") + ".");
        Stream<String> starting = laws.stream()
                .filter(InstrumentRow::startsLater)
                .map(law -> law.name() + " comes into force later: "
                        + date(law.instrument().inForceFrom(), edition) + ".");
        String changes = Stream.concat(ending, starting).collect(Collectors.joining(" "));
        return changes.isEmpty() ? "" : "This report shows the law on " + asOf + ". " + changes;
    }

    private static String date(Claim<PartialDate> date, Edition edition) {
        return date.absence().isPresent()
                ? "date not stated"
                : date.values().stream().map(edition.notation()::print).collect(Collectors.joining(" or "));
    }

    /** Whether the laws of all offences are in force on the as-of date. */
    static Outcome inForce(Dossier dossier, Edition edition) {
        String over = laws(dossier, edition, Answer::isNo);
        String unknown = laws(dossier, edition, answer -> answer.known().isEmpty());
        if (!over.isEmpty()) {
            return Outcome.fails("not in force: " + over);
        }
        return unknown.isEmpty()
                ? Outcome.holds("no law of these offences is known to have ended by then")
                : Outcome.notComputable("what is known does not tell it of: " + unknown);
    }

    private static String laws(Dossier dossier, Edition edition, Predicate<Answer> state) {
        return Wording.named(OffenceRow.of(dossier, edition).stream()
                .filter(row -> state.test(row.inForce()))
                .map(row -> row.law().shortLabel())
                .distinct());
    }

    /** Whether the equivalents that one source states in one currency go back to one rate. */
    static Outcome rates(Dossier dossier, Edition edition) {
        int stated = PenaltiesMatrix.EquivalentRow.of(dossier, edition).size();
        if (stated == 0) {
            return Outcome.notComputable("no source states a fine in another currency");
        }
        String differing = Wording.named(Findings.of(dossier).stream()
                .filter(finding -> finding.kind() == FindingKind.RATES_DIFFER)
                .map(Finding::subject)
                .distinct());
        return differing.isEmpty()
                ? Outcome.holds("equivalents stated: " + stated)
                : Outcome.fails("another rate than elsewhere in the same source: " + differing);
    }
}
