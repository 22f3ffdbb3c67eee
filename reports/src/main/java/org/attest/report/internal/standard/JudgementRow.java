package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.value.Citation;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;

/**
 * One judgement of a commitment.
 *
 * @param number of the judgement, from 1 in the order of time
 * @param before the assessed judgement before it
 */
public record JudgementRow(CommitmentRow of, int number, Progress progress, Optional<Progress> before) {
    /** Every judgement of every commitment, also those that were made after the edition's date. */
    public static List<JudgementRow> of(Dossier dossier, Edition edition) {
        List<JudgementRow> rows = new ArrayList<>();
        for (CommitmentRow commitment : CommitmentRow.of(dossier, edition)) {
            int number = 0;
            Optional<Progress> before = Optional.empty();
            for (Progress progress : commitment.commitment().historyByDate()) {
                number++;
                rows.add(new JudgementRow(commitment, number, progress, before));
                before = progress.completion().isAssessed() ? Optional.of(progress) : before;
            }
        }
        return rows;
    }

    /** Those of them that were made by the edition's date. */
    public static List<JudgementRow> made(Dossier dossier, Edition edition) {
        return of(dossier, edition).stream().filter(row -> !row.isLater()).toList();
    }

    public String name() {
        return of.commitment().id() + ", judgement " + number;
    }

    public String commitment() {
        return of.name();
    }

    public String completion() {
        return Wording.of(progress.completion());
    }

    public Measure percent() {
        return progress.percent()
                .map(percent -> Measure.of(percent, Unit.PERCENT))
                .orElse(Measure.undefined(Reason.NOT_REPORTED));
    }

    public String assessor() {
        return Wording.of(progress.assessor());
    }

    public long evidence() {
        return progress.evidence().size();
    }

    public List<Citation> citations() {
        return progress.citations();
    }

    public List<Citation> citationsOfEvidence() {
        return progress.evidence().stream().map(Evidence::citation).distinct().toList();
    }

    public boolean isLater() {
        return of.dossier().isLater(progress.on());
    }

    public boolean isCompleteWithoutEvidence() {
        return progress.completion() == Completion.COMPLETE
                && progress.evidence().isEmpty();
    }

    /** Whether it is lower than the one before. */
    public boolean isBackwards() {
        return progress.completion().isAssessed()
                && before.filter(earlier -> progress.completion().compareTo(earlier.completion()) < 0)
                        .isPresent();
    }
}
