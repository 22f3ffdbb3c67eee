package org.attest.model.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.value.Answer;
import org.attest.model.value.DateOrder;
import org.attest.model.value.PartialDate;
import org.attest.model.value.PartialDate.Qualifier;
import org.attest.model.value.Reason;

/** What can be said of commitments at an as-of date. */
public final class CommitmentMeasures {
    /** The state of a commitment at a glance. The rule is this library's own: {@link #rag} states it. */
    public enum Rag {
        RED,
        AMBER,
        GREEN,
        /** Nothing can be told: no due date, or no evidence. */
        GREY
    }

    /** How many days before its due date a commitment counts as due soon. */
    public static final int DUE_SOON_IN_DAYS = 90;

    private CommitmentMeasures() {}

    /** The last judgement that is not certainly later than the day. */
    public static Optional<Progress> latest(Commitment commitment, LocalDate asOf) {
        return commitment.historyByDate().stream()
                .filter(progress -> progress.on().compareKnown(PartialDate.of(asOf)) != DateOrder.AFTER)
                .reduce((before, last) -> last);
    }

    /** The completion last judged; NO_EVIDENCE when nobody judged. */
    public static Completion completion(Commitment commitment, LocalDate asOf) {
        return latest(commitment, asOf).map(Progress::completion).orElse(Completion.NO_EVIDENCE);
    }

    /**
     * Whether the due date has passed and the commitment is neither complete nor withdrawn. A due date that is only
     * known to the month or year is UNDETERMINED while the day lies within it.
     */
    public static Answer overdue(Commitment commitment, LocalDate asOf) {
        if (completion(commitment, asOf).isClosed()) {
            return Answer.of(false);
        }
        return commitment
                .due()
                .value()
                .map(due -> passed(due, asOf))
                .orElseGet(() -> Answer.unknown(commitment.due().whyNoValue().orElseThrow()));
    }

    private static Answer passed(PartialDate due, LocalDate asOf) {
        if (due.earliest().isEmpty()) {
            return Answer.unknown(Reason.YEAR_NOT_STATED);
        }
        boolean allPassed = due.latest().orElseThrow().isBefore(asOf);
        boolean nonePassed = !due.earliest().orElseThrow().isBefore(asOf);
        return due.qualifier() == Qualifier.NONE && (allPassed || nonePassed)
                ? Answer.of(allPassed)
                : Answer.unknown(Reason.UNDETERMINED);
    }

    /**
     * The first that applies: GREEN complete; GREY withdrawn; RED overdue; GREY no due date, or no evidence; GREEN
     * substantial; RED not started and due within {@value #DUE_SOON_IN_DAYS} days; AMBER all else.
     */
    public static Rag rag(Commitment commitment, LocalDate asOf) {
        Completion completion = completion(commitment, asOf);
        Optional<LocalDate> lastDay = commitment.due().value().flatMap(PartialDate::latest);
        if (completion == Completion.COMPLETE) {
            return Rag.GREEN;
        }
        if (completion == Completion.WITHDRAWN) {
            return Rag.GREY;
        }
        if (overdue(commitment, asOf).isYes()) {
            return Rag.RED;
        }
        if (lastDay.isEmpty() || completion == Completion.NO_EVIDENCE) {
            return Rag.GREY;
        }
        if (completion == Completion.SUBSTANTIAL) {
            return Rag.GREEN;
        }
        boolean dueSoon = !lastDay.get().isAfter(asOf.plusDays(DUE_SOON_IN_DAYS));
        return completion == Completion.NOT_STARTED && dueSoon ? Rag.RED : Rag.AMBER;
    }
}
