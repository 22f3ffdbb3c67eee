package org.attest.report.internal.standard.penalty;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Answer;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Wording;

/** What there is to say of penalties and of the laws that they stand in. */
final class PenaltyRemarks {
    private PenaltyRemarks() {}

    /** What of penalties no source says; who publishes the laws would know. */
    static String missing(Dossier dossier, Edition edition) {
        return new Missing<>(
                        Wording.in(edition),
                        OffenceRow.of(dossier, edition),
                        row -> Stream.concat(row.offence().citations().stream(), row.law().citations().stream())
                                .map(citation -> dossier.get(citation.source()))
                                .filter(source -> source.kind() == SourceKind.LEGISLATION)
                                .flatMap(source -> source.publisher().stream()))
                .part("minimum-term-2", row -> OffenceRow.isNotStated(row.leastPrison()))
                .part("maximum-term-2", row -> OffenceRow.isNotStated(row.mostPrison()))
                .part("minimum-fine-2", row -> OffenceRow.isNotStated(row.leastFine()))
                .part("maximum-fine-2", row -> OffenceRow.isNotStated(row.mostFine()))
                .said();
    }

    /** The laws of these offences that are not in force on the as-of date; empty when all are, or may be. */
    static String over(Dossier dossier, Edition edition) {
        String laws = laws(dossier, edition, Answer::isNo);
        return laws.isEmpty() ? "" : Wording.in(edition).say("laws-not-in-force", edition.asOf(), laws);
    }

    /** What changes in the law after the as-of date; empty when nothing is known to. */
    static String later(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        List<InstrumentRow> laws = InstrumentRow.of(dossier, edition);
        Stream<String> ending = laws.stream().filter(InstrumentRow::endsLater).map(law -> {
            String last = date(law.instrument().inForceTo(), words);
            return law.repealedBy()
                    .map(next -> words.say("law-ends-repealed", law.called(), last, next))
                    .orElseGet(() -> words.say("law-ends", law.called(), last));
        });
        Stream<String> starting = laws.stream()
                .filter(InstrumentRow::startsLater)
                .map(law -> words.say(
                        "law-begins", law.called(), date(law.instrument().inForceFrom(), words)));
        String changes = Stream.concat(ending, starting).collect(Collectors.joining(" "));
        return changes.isEmpty() ? "" : words.say("law-on", edition.asOf()) + " " + changes;
    }

    private static String date(Claim<PartialDate> date, Wording words) {
        return date.absence().isPresent()
                ? words.say("date-not-stated")
                : words.texts().print(date);
    }

    /** Whether the laws of all offences are in force on the as-of date. */
    static Outcome inForce(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        String over = laws(dossier, edition, Answer::isNo);
        String unknown = laws(dossier, edition, answer -> answer.known().isEmpty());
        if (!over.isEmpty()) {
            return Outcome.fails(words.say("laws-over", over));
        }
        return unknown.isEmpty()
                ? Outcome.holds(words.say("no-law-ended"))
                : Outcome.notComputable(words.say("laws-unknown", unknown));
    }

    private static String laws(Dossier dossier, Edition edition, Predicate<Answer> state) {
        return Wording.in(edition)
                .named(OffenceRow.of(dossier, edition).stream()
                        .filter(row -> state.test(row.inForce()))
                        .map(row -> row.law().shortLabel())
                        .distinct());
    }

    /** Whether the equivalents that one source states in one currency go back to one rate. */
    static Outcome rates(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        int stated = PenaltiesMatrix.EquivalentRow.of(dossier, edition).size();
        if (stated == 0) {
            return Outcome.notComputable(words.say("no-fine-in-another-currency"));
        }
        String differing = words.named(Findings.of(dossier).stream()
                .filter(finding -> finding.kind() == FindingKind.RATES_DIFFER)
                .map(Finding::subject)
                .distinct());
        return differing.isEmpty()
                ? Outcome.holds(words.say("equivalents-stated", stated))
                : Outcome.fails(words.say("rates-differ", differing));
    }
}
