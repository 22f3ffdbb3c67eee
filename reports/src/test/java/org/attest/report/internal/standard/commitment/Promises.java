package org.attest.report.internal.standard.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.DossierBuilder;
import org.attest.model.actor.Actor;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.CommitmentKind;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.EvidenceKind;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Progress.Stance;
import org.attest.model.commitment.Specificity;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.commitment.ThematicArea;
import org.attest.model.meeting.Meeting;
import org.attest.model.meeting.MeetingKind;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.model.value.Speaker;

/** Dossiers for tests of follow-up: promises that are kept, broken, forgotten, disputed, or never were promises. */
final class Promises {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    private Promises() {}

    /** Known, missing and conflicting values side by side. */
    static Dossier mixed() {
        return of(b -> b.addMeetings(List.of(
                        meeting("m1", "Spring dialogue", dates("2024-03-18", "2024-03-19")),
                        meeting("m2", "Autumn consultation", dates("XXXX-10-10/XXXX-10-11")),
                        meeting("m3", "Summer review", dates("2024-06-01"))))
                .addStatements(List.of(
                        statement("s1", StatementKind.PLEDGE, "A national plan will be adopted", "m1", "minister"),
                        statement("s2", StatementKind.PLEDGE, "Police will be trained", "m1", "secretary"),
                        statement("s3", StatementKind.CALL, "A solution must be found", "m1", "minister", "un"),
                        statement("s4", StatementKind.PLEDGE, "Shelters will be opened", "m2", "ministry"),
                        statement("s5", StatementKind.POLICY_POSITION, "No trafficking is tolerated", "", "minister"),
                        statement("s6", StatementKind.PLEDGE, "A hotline will be set up", "m3", "minister"),
                        statement("s7", StatementKind.PLEDGE, "Wages will be inspected", "", "labour")))
                .addCommitments(List.of(
                        commitment(
                                "c1",
                                "National plan",
                                "s1",
                                "ministry",
                                due("2023-12-31"),
                                judged("2023-02", Completion.SUBSTANTIAL, 60, "draft plan"),
                                judged("2024-01-15", Completion.LIMITED, 40, "plan withdrawn for revision"),
                                judged("2024-05-03", Completion.COMPLETE, 100, "gazette")),
                        commitment(
                                "c2",
                                "Police training",
                                "s2",
                                "ministry",
                                due("2024-06-30"),
                                judged("2024-02-01", Completion.COMPLETE, 100)),
                        commitment("c3", "Plan for inspection", "s1", "labour", noDueDate()),
                        commitment(
                                "c4",
                                "Regional fund",
                                "",
                                "",
                                due("2024-06-30", "2025-06-30"),
                                judged("2024-03-01", Completion.SUBSTANTIAL, 70, "bank statement", "founding act")),
                        commitment("c5", "A solution", "s3", "labour", due("2023-01-31")),
                        commitment("c6", "Hotline", "s6", "ministry", "2024-06-01", due("2025")),
                        commitment(
                                "c7",
                                "Inspection of wages",
                                "s7",
                                "labour",
                                due("2024-03"),
                                judged("2023-11-20", Completion.NOT_STARTED, 0)),
                        commitment(
                                "c8",
                                "Information campaign",
                                "s2",
                                "labour",
                                due("XXXX-12-31"),
                                judged("2023-05", Completion.WITHDRAWN, 0)))));
    }

    /** A dossier about nothing but these entities and the sources and actors that they may name. */
    static Dossier of(Consumer<DossierBuilder> content) {
        return Dossier.of("promises", "Promises and what became of them", AS_OF, b -> {
            b.addSources(List.of(source("press"), source("gazette"), source("review")))
                    .addOrganizations(List.of(
                            organization("ministry", "Ministry of Home Affairs"),
                            organization("labour", "Ministry of Labour"),
                            organization("un", "United Nations")))
                    .addPersons(List.of(
                            new Person(new EntityId("minister"), stated("Minister A."), List.of()),
                            new Person(new EntityId("secretary"), stated("R. Alam", "R. Amin"), List.of())));
            content.accept(b);
        });
    }

    static Meeting meeting(String id, String title, Claim<DateSpan> when) {
        return new Meeting(
                new EntityId(id),
                title,
                Optional.empty(),
                MeetingKind.CONSULTATION,
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
                List.of(cite("press", "report of " + id)));
    }

    /** @param meeting its id, empty when it was made elsewhere */
    static Statement statement(String id, StatementKind kind, String text, String meeting, String... speakers) {
        return new Statement(
                new EntityId(id),
                kind,
                text,
                stated(Stream.of(speakers)
                        .map(speaker -> List.of(Ref.<Speaker>to(speaker)))
                        .toList()),
                Optional.empty(),
                ref(meeting),
                List.of(),
                Claim.notReported(),
                Set.of(ThematicArea.PREVENTION),
                Set.of(),
                kind == StatementKind.PLEDGE ? Optional.of(Specificity.SPECIFIC) : Optional.empty(),
                Optional.empty(),
                List.of(cite("press", "statement " + id)));
    }

    /**
     * @param statement its id, empty when it comes from none
     * @param lead its id, empty when nobody is named
     */
    static Commitment commitment(
            String id, String title, String statement, String lead, Claim<PartialDate> due, Progress... history) {
        return commitment(id, title, statement, lead, "2022-12-01", due, history);
    }

    static Commitment commitment(
            String id,
            String title,
            String statement,
            String lead,
            String made,
            Claim<PartialDate> due,
            Progress... history) {
        return new Commitment(
                new EntityId(id),
                title,
                Optional.of(CommitmentKind.INSTITUTIONAL),
                ref(statement),
                lead.isEmpty() ? Claim.notReported() : stated(List.of(List.of(Ref.<Actor>to(lead)))),
                List.of(),
                Optional.empty(),
                Set.of(ThematicArea.PREVENTION, ThematicArea.PROTECTION),
                Set.of(),
                stated(List.of(PartialDate.parse(made))),
                due,
                List.of(),
                List.of(history),
                List.of(cite("gazette", "commitment " + id)));
    }

    static Progress judged(String on, Completion completion, int percent, String... evidence) {
        return new Progress(
                PartialDate.parse(on),
                completion,
                percent == 0 ? Optional.empty() : Optional.of(percent),
                Stance.INDEPENDENT,
                Optional.empty(),
                Optional.empty(),
                Stream.of(evidence)
                        .map(shown -> new Evidence(
                                EvidenceKind.DOCUMENT,
                                shown,
                                PartialDate.parse(on),
                                Optional.empty(),
                                cite("gazette", shown)))
                        .toList(),
                List.of(cite("review", "judgement of " + on)));
    }

    static Claim<PartialDate> due(String... dates) {
        return stated(Stream.of(dates).map(PartialDate::parse).toList());
    }

    static Claim<PartialDate> noDueDate() {
        return Claim.missing(Reason.NO_DUE_DATE, List.of(new SourceId("gazette")));
    }

    private static Claim<DateSpan> dates(String... dates) {
        return stated(Stream.of(dates).map(DateSpan::parse).toList());
    }

    private static Claim<String> stated(String... values) {
        return stated(List.of(values));
    }

    /** Each value from a source of its own. */
    private static <T> Claim<T> stated(List<T> values) {
        List<String> sources = List.of("press", "review");
        return Claim.of(Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> Assertion.stated(values.get(i), Citation.of(new SourceId(sources.get(i)))))
                .toList());
    }

    private static <T extends Entity> Optional<Ref<T>> ref(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(Ref.to(id));
    }

    private static Citation cite(String source, String locator) {
        return Citation.of(source, locator);
    }

    private static Organization organization(String id, String name) {
        return new Organization(
                new EntityId(id),
                name,
                Optional.empty(),
                OrganizationKind.MINISTRY,
                Optional.empty(),
                Optional.empty(),
                Claim.notReported(),
                List.of(),
                List.of(),
                List.of(),
                List.of(cite("press", "list of participants")));
    }

    private static Source source(String id) {
        return new Source(
                new SourceId(id),
                SourceKind.NEWS,
                "The " + id,
                Optional.of("A publisher"),
                List.of(),
                PartialDate.parse("2024"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
