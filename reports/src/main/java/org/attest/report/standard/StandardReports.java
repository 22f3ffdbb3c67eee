package org.attest.report.standard;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.CommitmentsTracker;
import org.attest.report.internal.standard.commitment.FollowUpMatrix;
import org.attest.report.internal.standard.commitment.Recommendations;
import org.attest.report.internal.standard.meeting.MeetingRegister;
import org.attest.report.internal.standard.penalty.PenaltiesMatrix;
import org.attest.report.internal.standard.series.IndicatorScorecard;
import org.attest.report.internal.standard.series.PeriodComparison;
import org.attest.report.internal.standard.source.SourceAnnex;
import org.attest.report.internal.standard.tribunal.TribunalCaseload;
import org.attest.report.wording.Notation;

/**
 * The ready-made reports over a dossier, in one language. They are immutable: threads may share them. Bind one to a dossier
 * with {@link org.attest.report.Reports#bind} and an edition of the same notation.
 */
public final class StandardReports {
    private static final StandardReports ENGLISH = new StandardReports(Notation.ENGLISH);

    private final Wording words;
    private final List<Report<Dossier>> all;

    private StandardReports(Notation notation) {
        words = Wording.in(notation);
        all = List.of(
                new TribunalCaseload(words).report,
                new PenaltiesMatrix(words).report,
                new CommitmentsTracker(words).report,
                new MeetingRegister(words).report,
                new FollowUpMatrix(words).report,
                new SourceAnnex(words).report,
                new Recommendations(words).report,
                new IndicatorScorecard(words).report,
                new PeriodComparison(words).report(Optional.empty()));
    }

    /**
     * The reports in the language of a notation.
     *
     * @throws IllegalArgumentException when there is no bundle "reports" in this language, or it is wrong
     */
    public static StandardReports in(Notation notation) {
        return notation.equals(Notation.ENGLISH) ? ENGLISH : new StandardReports(notation);
    }

    /** What the tribunals decided, how their caseload moves, and which areas they serve. */
    public Report<Dossier> tribunalCaseload() {
        return all.get(0);
    }

    /** What each offence is punished with, and how that compares with the criteria for penalties. */
    public Report<Dossier> penaltiesMatrix() {
        return all.get(1);
    }

    /** What was promised, by whom and until when, and how far it is done. */
    public Report<Dossier> commitmentsTracker() {
        return all.get(2);
    }

    /** Which meetings took place, who organised and who attended them. */
    public Report<Dossier> meetingRegister() {
        return all.get(3);
    }

    /** What follows from each meeting: the statement, the commitment, and what shows that it is kept. */
    public Report<Dossier> followUpMatrix() {
        return all.get(4);
    }

    /** What the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
    public Report<Dossier> sourceAnnex() {
        return all.get(5);
    }

    /** What was recommended to whom, how that was answered, and what became of it. */
    public Report<Dossier> recommendations() {
        return all.get(6);
    }

    /** How each indicator moves, against what was before and against its target. */
    public Report<Dossier> indicatorScorecard() {
        return all.get(7);
    }

    /** The figures of the last two periods of each thing beside each other. */
    public Report<Dossier> periodComparison() {
        return all.get(8);
    }

    /**
     * The same of an earlier dossier beside the one that the report is bound to: what was added and dropped, what changed, and what the later one
     * restates. Things are matched by the ids of their indicators, places and courts.
     */
    public Report<Dossier> periodComparison(Dossier before) {
        return new PeriodComparison(words).report(Optional.of(before));
    }

    /** All of them, in the order in which they are written. */
    public List<Report<Dossier>> all() {
        return all;
    }

    /**
     * These of them in one report {@code pack}: one cover, one page of findings, one list of contents, one of sources; each is a section.
     * Reports of your own are put together by {@link org.attest.report.definition.ReportBuilder#include}.
     *
     * @throws IllegalArgumentException when there is none, one is not of these or stands there twice
     */
    public Report<Dossier> pack(List<Report<Dossier>> some) {
        if (some.isEmpty() || !all.containsAll(some) || some.stream().distinct().count() < some.size()) {
            throw new IllegalArgumentException("reports of the pack are "
                    + some.stream().map(Report::id).toList() + ", must be one or more of "
                    + all.stream().map(Report::id).toList() + " in this language, each once");
        }
        return DossierReport.pack(words, some);
    }

    /** The report of this id, such as {@code tribunal-caseload}; empty when none has it. */
    public Optional<Report<Dossier>> find(String id) {
        return all.stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
