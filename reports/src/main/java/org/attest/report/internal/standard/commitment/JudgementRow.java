package org.attest.report.internal.standard.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.value.Citation;
import org.attest.model.value.Measure;
import org.attest.report.definition.Edition;

/**
 * One judgement of a commitment.
 *
 * @param number of the judgement, from 1 in the order of time
 * @param before the assessed judgement before it
 */
record JudgementRow(CommitmentRow of, int number, Progress progress, Optional<Progress> before) {
    /** Every judgement of every commitment, also those that were made after the edition's date. */
    static List<JudgementRow> of(Dossier dossier, Edition edition) {
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
    static List<JudgementRow> made(Dossier dossier, Edition edition) {
        return of(dossier, edition).stream().filter(row -> !row.isLater()).toList();
    }

    String name() {
        return of.commitment().id() + ", judgement " + number;
    }

    Measure percent() {
        return CommitmentRow.percent(Optional.of(progress));
    }

    List<Citation> citationsOfEvidence() {
        return progress.evidence().stream().map(Evidence::citation).distinct().toList();
    }

    boolean isLater() {
        return of.dossier().isLater(progress.on());
    }

    boolean isCompleteWithoutEvidence() {
        return progress.completion() == Completion.COMPLETE
                && progress.evidence().isEmpty();
    }

    /** Whether it is lower than the one before. */
    boolean isBackwards() {
        return progress.completion().isAssessed()
                && before.filter(earlier -> progress.completion().compareTo(earlier.completion()) < 0)
                        .isPresent();
    }
}
