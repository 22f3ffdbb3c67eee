package org.attest.report.internal.standard.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.indicator.Assessment;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.Bindingness;
import org.attest.model.law.InstrumentKind;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.MaxTerm;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.law.Penalty.Range;
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

    public static final Range FIVE_TO_LIFE = range(Combination.PRISON_AND_FINE, "5y", "life", "BDT 50000");
    public static final Range SEVEN_TO_LIFE = range(Combination.PRISON_AND_FINE, "7y", "life", "BDT 50000");
    public static final Range UP_TO_THREE_OR_FINE = range(Combination.PRISON_OR_FINE, "", "3y", "BDT 20000");
    public static final Range OPEN_ABOVE = range(Combination.PRISON_ONLY, "1y", "", "");
    public static final Range FINE_ALONE = range(Combination.FINE_ONLY, "", "", "BDT 1000");
    public static final Range UP_TO_DEATH = deadly(range(Combination.PRISON_ONLY, "7y", "life", ""), PRESS);
    public static final Range NOT_STATED = new Range(
            unstated("press"),
            unstated("press"),
            unstated("press"),
            unstated("press"),
            unstated("press"),
            unstated("press"));

    /** A penalty as the code states it; an empty text is a part that the code leaves out. */
    public static Range range(Combination combination, String least, String most, String fine) {
        return new Range(
                Claim.stated(combination, CODE),
                part(least, Term::parse),
                part(most, MaxTerm::parse),
                part(fine, Money::parse),
                unstated("code"),
                unstated("code"));
    }

    private static <T> Claim<T> part(String text, Function<String, T> read) {
        return text.isEmpty() ? unstated("code") : Claim.stated(read.apply(text), CODE);
    }

    private static <T> Claim<T> unstated(String source) {
        return Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId(source)));
    }

    private static Range deadly(Range range, Citation citation) {
        return new Range(
                range.combination(),
                range.minTerm(),
                range.maxTerm(),
                range.minFine(),
                range.maxFine(),
                Claim.stated(true, citation));
    }

    public static Offence offence(String title, OffenceRole role, Penalty penalty, MoneyEquivalent... equivalents) {
        return new Offence(
                new EntityId(title.toLowerCase(Locale.ROOT).replace(' ', '-')),
                Ref.to("act"),
                Claim.stated("s.6", CODE),
                title,
                role,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(penalty),
                List.of(equivalents),
                Optional.empty(),
                List.of(CODE));
    }

    /** A penalty of which the press states another minimum than the code, and else the same. */
    public static Range disputed(Range range, Range press) {
        return new Range(
                range.combination(),
                both(range.minTerm(), press.minTerm()),
                both(range.maxTerm(), press.maxTerm()),
                range.minFine(),
                range.maxFine(),
                range.death());
    }

    private static <T> Claim<T> both(Claim<T> code, Claim<T> press) {
        return Claim.of(List.of(
                Assertion.stated(code.value().orElseThrow(), CODE),
                Assertion.stated(press.value().orElseThrow(), PRESS)));
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
                                Claim.notReported(),
                                List.of(),
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
                Optional.empty(),
                Optional.empty());
    }

    private static LegalInstrument instrument(
            String id, String title, String from, String to, Optional<String> repealedBy) {
        Claim<PartialDate> end = to.isEmpty() ? Claim.notReported() : Claim.stated(PartialDate.parse(to), PRESS);
        return new LegalInstrument(
                new EntityId(id),
                title,
                Optional.empty(),
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
