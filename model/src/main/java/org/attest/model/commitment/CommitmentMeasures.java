package org.attest.model.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.model.value.Answer;
import org.attest.model.value.DateOrder;
import org.attest.model.value.Measure;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Qualifier;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;

/** What can be said of commitments at an as-of date. */
public final class CommitmentMeasures {
    /** How many days before its due date a commitment counts as due soon. */
    public static final int DUE_SOON_IN_DAYS = 90;

    private static final Unit COMMITMENTS = new Unit("commitments");

    private CommitmentMeasures() {}

    /** The last judgement that is not certainly later than the day. */
    public static Optional<Progress> latest(Commitment commitment, LocalDate asOf) {
        List<Progress> known = commitment.historyByDate().stream()
                .filter(progress -> progress.on().compareKnown(PartialDate.of(asOf)) != DateOrder.AFTER)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast());
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

    /** How many commitments were judged with evidence and not withdrawn: the base of {@link #highCompletion}. */
    public static Measure assessed(Collection<Commitment> commitments, LocalDate asOf) {
        return count(commitments, asOf, Completion::isAssessed);
    }

    /** 100 x (substantial + complete) / assessed. "High completion" of the Open Government Partnership. */
    public static Measure highCompletion(Collection<Commitment> commitments, LocalDate asOf) {
        return count(commitments, asOf, Completion::isHigh).shareOf(assessed(commitments, asOf));
    }

    private static Measure count(Collection<Commitment> commitments, LocalDate asOf, Predicate<Completion> which) {
        return Measure.of(
                commitments.stream()
                        .map(commitment -> completion(commitment, asOf))
                        .filter(which)
                        .count(),
                COMMITMENTS);
    }
}
