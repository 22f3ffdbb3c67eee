package org.attest.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Progress.Stance;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadBuilder;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.court.TribunalKind;
import org.attest.model.law.Bindingness;
import org.attest.model.law.InstrumentKind;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.place.IsoCode;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionBuilder;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;

/** Records for tests, with as little in them as they allow; a count or date of {@code ?} is not reported. */
public final class Samples {
    public static final Citation S0 = Citation.of(new SourceId("s0"));
    public static final Citation S4 = Citation.of(new SourceId("s4"));
    public static final List<Citation> CITED = List.of(S4);

    private Samples() {}

    public static Claim<Count> count(String text) {
        return claim(text, Count::parse);
    }

    public static Claim<PartialDate> date(String text) {
        return claim(text, PartialDate::parse);
    }

    public static Claim<DateSpan> span(String text) {
        return claim(text, DateSpan::parse);
    }

    public static Source source(String id) {
        return source(id, SourceKind.NEWS, "2024", Optional.empty());
    }

    public static Source source(String id, SourceKind kind, String published, Optional<SourceId> derivedFrom) {
        return new Source(
                new SourceId(id),
                kind,
                "Article " + id,
                Optional.empty(),
                List.of(),
                PartialDate.parse(published),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                derivedFrom,
                Optional.empty());
    }

    public static Jurisdiction country() {
        return new Jurisdiction(
                new EntityId("bangladesh"),
                "Bangladesh",
                JurisdictionLevel.COUNTRY,
                Optional.of(new IsoCode("BD")),
                Optional.empty(),
                List.of(),
                List.of(),
                CITED);
    }

    public static Jurisdiction part(String id, JurisdictionLevel level, String parent) {
        return JurisdictionBuilder.builder(country())
                .id(new EntityId(id))
                .name(id)
                .level(level)
                .code(Optional.empty())
                .parent(Optional.of(Ref.to(parent)))
                .build();
    }

    /** Two local names in one language, which nothing may have. */
    public static List<LocalName> namedTwice(String language) {
        return List.of(new LocalName("ঢাকা", language, CITED), new LocalName("ঢাকা বিভাগ", language, CITED));
    }

    public static Person person(String id) {
        return new Person(new EntityId(id), Claim.stated("Name of " + id, S4), List.of());
    }

    public static Organization organization(String id) {
        return new Organization(
                new EntityId(id),
                "Organization " + id,
                Optional.empty(),
                OrganizationKind.MINISTRY,
                Optional.empty(),
                Optional.empty(),
                Claim.notReported(),
                List.of(),
                List.of(),
                List.of(),
                CITED);
    }

    public static Meeting meeting(String id, Claim<DateSpan> when) {
        return new Meeting(
                new EntityId(id),
                "Meeting " + id,
                Optional.empty(),
                MeetingKind.BILATERAL,
                when,
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                List.of(),
                Claim.notReported(),
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                CITED);
    }

    public static Statement statement(String id, StatementKind kind) {
        return new Statement(
                new EntityId(id),
                kind,
                "Statement " + id,
                Claim.notReported(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Claim.notReported(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                CITED);
    }

    public static Commitment commitment(Claim<PartialDate> made, Claim<PartialDate> due, Progress... history) {
        return commitment("c1", Optional.empty(), made, due, history);
    }

    public static Commitment commitment(
            String id,
            Optional<Ref<Statement>> statement,
            Claim<PartialDate> made,
            Claim<PartialDate> due,
            Progress... history) {
        return new Commitment(
                new EntityId(id),
                "Commitment " + id,
                Optional.empty(),
                statement,
                Claim.notReported(),
                List.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                made,
                due,
                List.of(),
                List.of(history),
                CITED);
    }

    public static Progress progress(String on, Completion completion) {
        return new Progress(
                PartialDate.parse(on),
                completion,
                Optional.empty(),
                Stance.SELF,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CITED);
    }

    public static LegalInstrument instrument(
            String id, LegalStatus status, String from, String to, String... repealedBy) {
        return new LegalInstrument(
                new EntityId(id),
                "Instrument " + id,
                Optional.empty(),
                InstrumentKind.ACT,
                Optional.empty(),
                Optional.empty(),
                Bindingness.BINDING,
                status,
                Claim.notReported(),
                date(from),
                date(to),
                List.of(repealedBy).stream().map(Ref::<LegalInstrument>to).findFirst(),
                List.of(),
                List.of(),
                CITED);
    }

    public static <T> Claim<T> claim(String text, Function<String, T> read) {
        return text.equals("?") ? Claim.notReported() : Claim.stated(read.apply(text), S4);
    }

    public static Offence offence(String id, OffenceRole role, Penalty penalty, MoneyEquivalent... equivalents) {
        return new Offence(
                new EntityId(id),
                Ref.to("act"),
                Claim.notReported(),
                "Offence " + id,
                role,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.of(penalty),
                List.of(equivalents),
                Optional.empty(),
                CITED);
    }

    public static Tribunal tribunal(String id, TribunalKind kind, String... coverage) {
        return new Tribunal(
                new EntityId(id),
                "Tribunal " + id,
                kind,
                Optional.empty(),
                coverage.length == 0
                        ? Claim.notReported()
                        : Claim.stated(
                                Stream.of(coverage).map(Ref::<Jurisdiction>to).toList(), S4),
                Claim.notReported(),
                Claim.notReported(),
                Optional.empty(),
                CITED);
    }

    /** Pending at the start, incoming, resolved and pending at the end, in that order. */
    public static Caseload flow(String period, String start, String incoming, String resolved, String end) {
        return new Caseload(
                Ref.to("dhaka-tribunal"),
                span(period),
                Optional.empty(),
                count(start),
                count(incoming),
                count(resolved),
                count(end),
                Claim.notReported(),
                Claim.notReported(),
                Map.of(),
                Map.of());
    }

    public static Caseload outcomes(
            String filed,
            String resolved,
            Map<OutcomeKind, Claim<Count>> cases,
            Map<OutcomeKind, Claim<Count>> persons) {
        return CaseloadBuilder.builder(flow("?", "?", filed, resolved, "?"))
                .casesByOutcome(cases)
                .personsByOutcome(persons)
                .build();
    }
}
