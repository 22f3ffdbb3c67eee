package org.attest.report.internal.standard.commitment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.CommitmentMeasures;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.EntityId;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A commitment at the dossier's as-of date by a name, and with names of its leads in natural order, that no other has. */
record CommitmentRow(String name, Commitment commitment, Claim<List<String>> leads, Dossier dossier) {
    /** Every commitment of the dossier at the edition's date, also those that do not count. */
    static List<CommitmentRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        Map<EntityId, String> names = Names.of(
                then.commitments().stream()
                        .flatMap(commitment -> commitment.leads().values().stream())
                        .flatMap(List::stream),
                then);
        return Names.rows(
                then.commitments(),
                List.of(Commitment::title, Names::withId),
                (name, commitment) -> new CommitmentRow(
                        name,
                        commitment,
                        commitment
                                .leads()
                                .map(leads -> leads.stream()
                                        .map(lead -> Objects.requireNonNull(names.get(lead.id())))
                                        .sorted()
                                        .toList()),
                        then));
    }

    /** Who leads it, together where they are several. */
    String ledBy(Wording words) {
        return String.join("; ", ledByEach(words));
    }

    /** The leads to count it with. */
    List<String> ledByEach(Wording words) {
        return leads.value()
                .orElseGet(() -> List.of(
                        leads.absence().isPresent()
                                ? words.say("no-lead-named")
                                : words.say("sources-disagree-on-the-lead")));
    }

    /** Those of them that the figures are about. */
    static List<CommitmentRow> counted(Dossier dossier, Edition edition) {
        return of(dossier, edition).stream().filter(CommitmentRow::counts).toList();
    }

    /** Only an undertaking can be followed up, and only from the day on which it was made. */
    boolean counts() {
        return isPledged() && !isLater();
    }

    /** Whether it comes from a pledge or a supported recommendation, or directly from an instrument; not from a call, a report or a position. */
    boolean isPledged() {
        return statement().filter(statement -> !statement.isUndertaking()).isEmpty();
    }

    boolean isOrphan() {
        return commitment.statement().isEmpty();
    }

    /** Whether it was made after the as-of date. */
    boolean isLater() {
        return commitment.made().value().filter(dossier::isLater).isPresent();
    }

    /** Whether somebody judged it after the as-of date. */
    boolean isJudgedLater() {
        return commitment.history().stream().map(Progress::on).anyMatch(dossier::isLater);
    }

    /** The meeting at which the statement that it comes from was made. */
    Optional<Meeting> meeting() {
        return statement().flatMap(Statement::meeting).map(dossier::get);
    }

    /** In the order of the value list: a set that was made in Java may come in any. */
    Optional<String> areas(Wording words) {
        return Wording.joined(", ", commitment.areas().stream().sorted().map(words::of));
    }

    /** UPR Info's action category of the statement that it comes from. */
    Optional<String> specificity(Wording words) {
        return statement()
                .flatMap(Statement::specificity)
                .map(verb -> words.say("specificity-of-five", verb.category(), words.of(verb)));
    }

    List<Citation> citations() {
        return commitment.citations();
    }

    List<Citation> citationsOfStatement() {
        return statement().map(Statement::citations).orElse(List.of());
    }

    /** Where its completion stands; while nobody judged it, where the commitment itself stands. */
    List<Citation> citationsOfCompletion() {
        return latest().map(Progress::citations).orElse(citations());
    }

    List<Citation> citationsOfDue() {
        return commitment.due().citations();
    }

    List<Citation> citationsOfEvidence() {
        return evidenceShown().map(Evidence::citation).distinct().toList();
    }

    Completion completion() {
        return CommitmentMeasures.completion(commitment, dossier.asOf());
    }

    Optional<Integer> percent() {
        return latest().flatMap(Progress::percent);
    }

    String rag(Wording words) {
        return words.of(CommitmentMeasures.rag(commitment, dossier.asOf()));
    }

    /** How many things show its progress; empty while nobody judged it, which is not the same as none. */
    Optional<Count> evidence() {
        return latest().map(judged -> Count.exactly(evidenceShown().count()));
    }

    boolean hasEvidence() {
        return evidenceShown().findAny().isPresent();
    }

    Stream<Evidence> evidenceShown() {
        return commitment.historyByDate().stream()
                .filter(judged -> !dossier.isLater(judged.on()))
                .flatMap(judged -> judged.evidence().stream())
                .filter(evidence -> !dossier.isLater(evidence.on()));
    }

    Answer overdue() {
        return CommitmentMeasures.overdue(commitment, dossier.asOf());
    }

    boolean isOverdue() {
        return overdue().isYes();
    }

    /** Whether it names no due date, which is not the same as one that nobody reports. */
    boolean hasNoDueDate() {
        return commitment.due().absence().filter(Reason.NO_DUE_DATE::equals).isPresent();
    }

    /** Days since the last day on which it would have been in time, where that is past for certain. */
    Measure daysOverdue() {
        return isOverdue()
                ? Measure.from(
                        commitment.due(),
                        due -> Measure.of(
                                ChronoUnit.DAYS.between(due.latest().orElseThrow(), dossier.asOf()), Unit.DAYS))
                : Measure.undefined(overdue().whyUnknown().orElse(Reason.NOT_APPLICABLE));
    }

    /** Its name and, where it comes from a statement, the kind of that. */
    String nameWithOrigin(Wording words) {
        return statement()
                .map(from -> words.say("commitment-from-a", name(), words.of(from.kind())))
                .orElse(name());
    }

    private Optional<Statement> statement() {
        return commitment.statement().map(dossier::get);
    }

    Optional<Progress> latest() {
        return CommitmentMeasures.latest(commitment, dossier.asOf());
    }
}
