package org.attest.report.internal.standard.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.Bindingness;
import org.attest.model.law.FineRange;
import org.attest.model.law.Imprisonment;
import org.attest.model.law.InstrumentKind;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.MaxTerm;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.PenaltyRule;
import org.attest.model.law.PenaltyRule.Combination;
import org.attest.model.law.PenaltyRule.Range;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.Term;

/** A small law for tests: penalties that are known, shared, in conflict, open at an end, and not stated at all. */
public final class Law {
    private Law() {}

    public static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    public static final Citation CODE = Citation.of("code", "chapter 2");
    public static final Citation PRESS = Citation.of("press", "paragraph 7");

    public static final PenaltyRule FIVE_TO_LIFE = range(Combination.PRISON_AND_FINE, "5y", "life", "BDT 50000", false);
    public static final PenaltyRule SEVEN_TO_LIFE =
            range(Combination.PRISON_AND_FINE, "7y", "life", "BDT 50000", false);
    public static final PenaltyRule UP_TO_THREE_OR_FINE =
            range(Combination.PRISON_OR_FINE, "", "3y", "BDT 20000", false);
    public static final PenaltyRule OPEN_ABOVE = range(Combination.PRISON_ONLY, "1y", "unspecified", "", false);
    public static final PenaltyRule FINE_ALONE = range(Combination.FINE_ONLY, "", "", "BDT 1000", false);
    public static final PenaltyRule UP_TO_DEATH = range(Combination.PRISON_ONLY, "7y", "life", "", true);

    /** A rule; an empty text leaves its part out. */
    public static PenaltyRule range(Combination combination, String least, String most, String fine, boolean death) {
        Optional<Imprisonment> prison = most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Imprisonment(
                        least.isEmpty() ? Optional.empty() : Optional.of(Term.parse(least)), MaxTerm.parse(most)));
        Optional<FineRange> fines = fine.isEmpty()
                ? Optional.empty()
                : Optional.of(new FineRange(Optional.of(Money.parse(fine)), Optional.empty()));
        return new Range(combination, prison, fines, death);
    }

    public static Offence offence(
            String title, OffenceRole role, Claim<PenaltyRule> penalty, MoneyEquivalent... equivalents) {
        return new Offence(
                new EntityId(title.toLowerCase(Locale.ROOT).replace(' ', '-')),
                Ref.to("act"),
                Claim.stated("s.6", CODE),
                title,
                role,
                Set.of(),
                Set.of(),
                Set.of(),
                penalty,
                List.of(equivalents),
                Optional.empty(),
                List.of(CODE));
    }

    public static Claim<PenaltyRule> stated(PenaltyRule rule) {
        return Claim.stated(rule, CODE);
    }

    public static Claim<PenaltyRule> disputed(PenaltyRule rule, PenaltyRule other) {
        return Claim.of(List.of(Assertion.stated(rule, CODE), Assertion.stated(other, PRESS)));
    }

    public static Claim<PenaltyRule> notStated() {
        return Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("press")));
    }

    public static MoneyEquivalent equivalent(String amount, Citation citation, String date) {
        return new MoneyEquivalent(Money.parse(amount), citation, PartialDate.parse(date));
    }

    public static Assessment assessment(String subject, String criterion, Verdict verdict, String year) {
        return new Assessment(
                Ref.to(subject),
                criterion,
                verdict,
                Ref.to("assessor"),
                Optional.of(DateSpan.parse(year)),
                List.of(PRESS));
    }

    /** An act that ends in 2026, the ordinance that repeals it, and these offences of the act. */
    public static Dossier of(List<Offence> offences, Assessment... assessments) {
        return Dossier.of(
                "law",
                "Penalties of one act",
                AS_OF,
                d -> d.addSources(List.of(source("code", SourceKind.LEGISLATION), source("press", SourceKind.NEWS)))
                        .addOrganizations(new Organization(
                                new EntityId("assessor"),
                                "The Assessor",
                                Optional.empty(),
                                OrganizationKind.GOVERNMENT,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(PRESS)))
                        .addInstruments(List.of(
                                instrument("act", "The Act", "2012-02-20", "2026-01-05", Optional.of("ordinance")),
                                instrument("ordinance", "The Ordinance", "2026-01-06", "", Optional.empty())))
                        .addOffences(offences)
                        .addAssessments(List.of(assessments)));
    }

    private static Source source(String id, SourceKind kind) {
        return new Source(
                new SourceId(id),
                kind,
                "The " + id,
                Optional.empty(),
                List.of(),
                PartialDate.parse("2024"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty());
    }

    private static LegalInstrument instrument(
            String id, String title, String from, String to, Optional<String> repealedBy) {
        Claim<PartialDate> end = to.isEmpty() ? Claim.notReported() : Claim.stated(PartialDate.parse(to), PRESS);
        return new LegalInstrument(
                new EntityId(id),
                title,
                InstrumentKind.ACT,
                Optional.empty(),
                Optional.empty(),
                Bindingness.BINDING,
                LegalStatus.IN_FORCE,
                Claim.notReported(),
                Claim.stated(PartialDate.parse(from), CODE),
                end,
                repealedBy.map(other -> Ref.<LegalInstrument>to(other)),
                List.of(),
                id.equals("act") ? List.of(new LocalName("আইন", "bn", List.of(CODE))) : List.of(),
                List.of(CODE));
    }
}
