package org.attest.report.internal.standard.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Person;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.MeetingNames;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A statement, by a name that no other has, with the commitments that follow it. */
record StatementRow(
        String name,
        Optional<String> meetingName,
        Statement statement,
        List<CommitmentRow> commitments,
        Dossier dossier) {
    /** Every statement of the dossier at the edition's date, also those that cannot be followed up. */
    static List<StatementRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        Map<Optional<Ref<Statement>>, List<CommitmentRow>> following = CommitmentRow.of(dossier, edition).stream()
                .collect(Collectors.groupingBy(row -> row.commitment().statement()));
        Map<EntityId, String> meetings = MeetingNames.full(then, edition.notation());
        return Names.rows(
                then.statements(),
                List.of(Statement::text, Names::withId),
                (name, statement) -> new StatementRow(
                        name,
                        statement.meeting().map(Ref::id).map(meetings::get),
                        statement,
                        following.getOrDefault(Optional.of(Ref.to(statement)), List.of()),
                        then));
    }

    /** By meeting, those of none at last; the pledges of each before all others. */
    static List<StatementRow> byMeeting(Dossier dossier, Edition edition) {
        Map<Optional<EntityId>, Integer> order = new HashMap<>();
        MeetingNames.byDate(dossier).forEach(meeting -> order.put(Optional.of(meeting.id()), order.size()));
        return of(dossier, edition).stream()
                .sorted(Comparator.comparing((StatementRow row) -> order.getOrDefault(row.heldAt(), order.size()))
                        .thenComparing(row -> !row.isPledge())
                        .thenComparing(row -> row.statement().kind()))
                .toList();
    }

    /** The pledges that the figures are about. */
    static List<StatementRow> counted(Dossier dossier, Edition edition) {
        return of(dossier, edition).stream().filter(StatementRow::counts).toList();
    }

    boolean isPledge() {
        return statement.isUndertaking();
    }

    /** Whether it was made at a meeting after the as-of date. */
    boolean isLater() {
        return meeting().filter(held -> MeetingNames.isLater(held, dossier)).isPresent();
    }

    boolean counts() {
        return isPledge() && !isLater();
    }

    boolean isFollowed() {
        return followers().findAny().isPresent();
    }

    List<Citation> citations() {
        return statement.citations();
    }

    /** A meeting that speaks for itself stands above the statement. */
    Claim<String> speaker(Wording words) {
        return statement
                .speakers()
                .part(
                        speakers -> Wording.joined(
                                "; ",
                                speakers.stream()
                                        .map(dossier::get)
                                        .map(speaker -> Optional.of(speaker).equals(meeting())
                                                ? words.say("the-meeting")
                                                : speaker.label())),
                        Reason.NOT_REPORTED);
    }

    /** Where the names of a speaker stand on which sources disagree. */
    List<Citation> citationsOfNames() {
        return statement.speakers().values().stream()
                .flatMap(List::stream)
                .map(dossier::get)
                .flatMap(speaker -> speaker instanceof Person person ? Stream.of(person.name()) : Stream.empty())
                .filter(name -> name.value().isEmpty())
                .flatMap(name -> name.citations().stream())
                .toList();
    }

    Optional<String> onBehalfOf() {
        return statement.onBehalfOf().map(actor -> dossier.get(actor).label());
    }

    Optional<Meeting> meeting() {
        return statement.meeting().map(dossier::get);
    }

    private Optional<EntityId> heldAt() {
        return statement.meeting().map(Ref::id);
    }

    String meetingName(Wording words) {
        return meetingName.orElseGet(() -> words.say("no-meeting-named"));
    }

    /** How many of the commitments that follow it count; empty for what cannot be followed up. */
    Optional<Count> following() {
        return isPledge() ? Optional.of(Count.exactly(followers().count())) : Optional.empty();
    }

    private Stream<CommitmentRow> followers() {
        return commitments.stream().filter(CommitmentRow::counts);
    }

    List<Citation> citationsOfCommitments() {
        return Citations.of(followers().toList(), CommitmentRow::citations);
    }

    /** What leads from a meeting to one piece of evidence, as far as it leads, numbered from 1; later if one of its links is. */
    record ChainRow(
            long number,
            Optional<StatementRow> from,
            Optional<CommitmentRow> to,
            Optional<Evidence> shownBy,
            boolean isLater) {
        /** One row a chain, by meeting: of every pledge, and of every commitment, whatever it comes from. */
        static List<ChainRow> of(Dossier dossier, Edition edition) {
            List<ChainRow> chains = new ArrayList<>();
            for (StatementRow statement : StatementRow.byMeeting(dossier, edition)) {
                if (statement.isPledge() && statement.commitments().isEmpty()) {
                    add(chains, Optional.of(statement), Optional.empty(), Optional.empty(), statement.isLater());
                }
                statement.commitments().forEach(commitment -> add(chains, Optional.of(statement), commitment));
            }
            CommitmentRow.of(dossier, edition).stream()
                    .filter(CommitmentRow::isOrphan)
                    .forEach(orphan -> add(chains, Optional.empty(), orphan));
            return chains;
        }

        private static void add(List<ChainRow> chains, Optional<StatementRow> statement, CommitmentRow commitment) {
            boolean later = commitment.isLater()
                    || statement.filter(StatementRow::isLater).isPresent();
            Dossier dossier = commitment.dossier();
            boolean shown = false;
            for (Progress judged : commitment.commitment().historyByDate()) {
                for (Evidence evidence : judged.evidence()) {
                    shown = true;
                    add(
                            chains,
                            statement,
                            Optional.of(commitment),
                            Optional.of(evidence),
                            later || dossier.isLater(judged.on()) || dossier.isLater(evidence.on()));
                }
            }
            if (!shown) {
                add(chains, statement, Optional.of(commitment), Optional.empty(), later);
            }
        }

        private static void add(
                List<ChainRow> chains,
                Optional<StatementRow> from,
                Optional<CommitmentRow> to,
                Optional<Evidence> shownBy,
                boolean later) {
            chains.add(new ChainRow(chains.size() + 1L, from, to, shownBy, later));
        }

        String meeting(Wording words) {
            return from.map(statement -> statement.meetingName(words)).orElseGet(() -> words.say("no-meeting-named"));
        }

        /** What shows that something was done; that nothing does is a finding too, unless there is nothing to show. */
        Optional<String> evidence(Wording words) {
            return to.map(row -> shownBy.map(shown -> words.of(shown.kind()) + ": " + shown.description())
                    .orElseGet(() -> words.of(Completion.NO_EVIDENCE)));
        }

        boolean isUnpledged() {
            return to.filter(row -> !row.isPledged()).isPresent();
        }
    }
}
