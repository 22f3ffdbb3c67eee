package org.attest.report.internal.standard.commitment;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.commitment.CommitmentMeasures;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Sign;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** The tables of commitments: what was promised, what became of it, and every judgement of that. */
final class CommitmentTables extends Worded {
    CommitmentTables(Wording words) {
        super(words);
    }

    private static final Unit ITEMS_OF_EVIDENCE = new Unit("items of evidence");

    private static final Columns<CommitmentRow> C = Columns.of(CommitmentRow.class);
    private final TextColumn<CommitmentRow> commitment =
            C.text(say("commitment"), CommitmentRow::name).cite(CommitmentRow::citations);
    /** Where it stands is said in the table of what was promised. */
    private final TextColumn<CommitmentRow> named = C.text(say("commitment"), CommitmentRow::name);

    private final TextColumn<CommitmentRow> lead = C.text(say("lead"), row -> row.ledBy(words));
    private final DateColumn<CommitmentRow> due =
            C.dateClaim(say("due"), row -> row.commitment().due().map(DateSpan::on));
    /** Of what nobody judged it is not known, and cites nothing. */
    private final TextColumn<CommitmentRow> completion = C.textOr(
                    say("completion"),
                    NOT_REPORTED.inWords(words.of(Completion.NO_EVIDENCE)),
                    row -> row.latest().map(judged -> words.of(row.completion())))
            .cite(row -> row.latest().map(Progress::citations).orElse(List.of()));

    final Table<CommitmentRow> promises = Table.of(
            "promises",
            t -> t.title(say("what-was-promised"))
                    .note(say("specificity-explained"))
                    .columns(
                            lead,
                            commitment,
                            C.textOr(
                                    say("kind"),
                                    NOT_REPORTED,
                                    row -> row.commitment().kind().map(words::of)),
                            C.textOr(say("areas"), NOT_REPORTED, row -> row.areas(words)),
                            C.textOr(say("specificity"), NOT_REPORTED, row -> row.specificity(words))
                                    .cite(CommitmentRow::citationsOfStatement),
                            C.dateClaim(
                                    say("made"), row -> row.commitment().made().map(DateSpan::on)),
                            due)
                    .rowKey(commitment)
                    .orderBy(lead.ascending(), commitment.ascending())
                    .groupBy(lead)
                    .highlightRows(CommitmentRow::isLater, Tone.CAUTION, say("made-after-the-as-of-date-not-counted"))
                    .highlightRows(row -> !row.isPledged(), Tone.CAUTION, say("not-from-an-undertaking-not-counted")));

    private final SequencedMap<String, Sign> known = new LinkedHashMap<>();

    {
        known.put(say("is-stated"), Sign.BOX);
        known.put(say("is-inferred"), Sign.PALE_BOX);
        known.put(say("is-not-stated"), Sign.EMPTY_BOX);
    }

    private final List<TextColumn<CommitmentRow>> steps = List.of(
            step("made", row -> row.commitment().made()),
            step("lead", row -> row.commitment().leads()),
            step("due", row -> row.commitment().due()),
            C.text(
                    say("indicator"),
                    row -> isStated(!row.commitment().indicators().isEmpty())),
            C.text(
                    say("evidence"),
                    row -> isStated(row.evidenceShown().findAny().isPresent())),
            C.text(say("assessed"), row -> isStated(row.completion().isAssessed())));

    /** How far each is known, from the promise to its judgement. */
    final Table<CommitmentRow> status = Table.of("status", t -> {
        t.title(say("what-is-known-of-each-commitment"))
                .columns(named)
                .columns(steps)
                .rowKey(named)
                .orderBy(named.ascending());
        steps.forEach(step -> t.always(step).signs(step, known));
    });

    private TextColumn<CommitmentRow> step(String label, Function<CommitmentRow, Claim<?>> claim) {
        return C.text(say(label), row -> {
            Claim<?> said = claim.apply(row);
            if (said.value().isEmpty()) {
                return said.assertions().isEmpty() ? isStated(false) : say("is-disputed");
            }
            boolean inferred = said.assertions().stream().anyMatch(each -> each.basis() == Basis.INFERRED);
            return inferred ? say("is-inferred") : isStated(true);
        });
    }

    private String isStated(boolean stated) {
        return say(stated ? "is-stated" : "is-not-stated");
    }

    private final PercentColumn<CommitmentRow> percent = C.percentOr(
                    say("done-as-stated"), NOT_REPORTED, CommitmentRow::percent)
            .decimals(0);
    private final CountColumn<CommitmentRow> evidence = C.boundOr(
                    say("evidence"), ITEMS_OF_EVIDENCE, NOT_REPORTED, CommitmentRow::evidence)
            .cite(CommitmentRow::citationsOfEvidence);

    private final CountColumn<CommitmentRow> daysOverdue =
            C.countMeasure(say("days-overdue"), Unit.DAYS, CommitmentRow::daysOverdue);

    final Table<CommitmentRow> progress = Table.of(
            "progress",
            t -> t.title(say("how-far-it-is-done"))
                    .note(say("rag-rule", CommitmentMeasures.DUE_SOON_IN_DAYS))
                    .note(say("overdue-rule"))
                    .columns(
                            named,
                            lead,
                            completion,
                            percent,
                            C.text(say("rag"), row -> row.rag(words)),
                            C.flagAnswer(say("overdue"), CommitmentRow::overdue).cite(CommitmentRow::citationsOfDue),
                            daysOverdue,
                            C.dateOr(
                                    say("last-update"),
                                    NOT_REPORTED,
                                    row -> row.latest().map(Progress::on)),
                            evidence)
                    .rowKey(named)
                    .orderBy(lead.ascending(), named.ascending())
                    .workbookOnly(lead)
                    .grandTotal(say("all-leads"), sum(evidence))
                    .bars(percent)
                    .highlight(daysOverdue.above(0), Tone.CRITICAL, say("overdue-2"))
                    .highlightRows(
                            CommitmentRow::isJudgedLater, Tone.NEUTRAL, say("judged-again-after-the-as-of-date")));

    /** One judgement of a commitment, numbered by both from 1 such as {@code 2.3}, by time; with the assessed one before it. */
    record JudgementRow(String number, CommitmentRow of, Progress progress, Optional<Progress> before) {
        /** Every judgement of every commitment, also those that were made after the edition's date. */
        static List<JudgementRow> of(Dossier dossier, Edition edition) {
            List<JudgementRow> rows = new ArrayList<>();
            int commitments = 0;
            for (CommitmentRow commitment : CommitmentRow.of(dossier, edition)) {
                commitments++;
                int number = 0;
                Optional<Progress> before = Optional.empty();
                for (Progress progress : commitment.commitment().historyByDate()) {
                    number++;
                    String both = edition.notation().digits(commitments + "." + number);
                    rows.add(new JudgementRow(both, commitment, progress, before));
                    before = progress.completion().isAssessed() ? Optional.of(progress) : before;
                }
            }
            return rows;
        }

        /** Those of them that were made by the edition's date. */
        static List<JudgementRow> made(Dossier dossier, Edition edition) {
            return of(dossier, edition).stream().filter(row -> !row.isLater()).toList();
        }

        String name(Wording words) {
            return words.say("judgement-of", of.name(), number);
        }

        String assessor(Wording words) {
            String stance = words.of(progress.stance());
            return progress.assessor()
                    .map(assessor -> of.dossier().get(assessor).label() + " (" + stance + ")")
                    .orElse(stance);
        }

        List<Citation> citationsOfEvidence() {
            return progress.evidence().stream()
                    .map(Evidence::citation)
                    .distinct()
                    .toList();
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

    private static final Columns<JudgementRow> J = Columns.of(JudgementRow.class);
    private final TextColumn<JudgementRow> judged =
            J.text(say("commitment"), row -> row.of().name());
    private final TextColumn<JudgementRow> judgement = J.text(say("judgement"), JudgementRow::number)
            .cite(row -> row.progress().citations());

    final Table<JudgementRow> judgements = Table.of(
            "judgements",
            t -> t.title(say("every-judgement"))
                    .columns(
                            judged,
                            judgement,
                            J.date(say("on"), row -> row.progress().on()),
                            J.text(
                                    say("completion"),
                                    row -> words.of(row.progress().completion())),
                            J.percentOr(
                                            say("done-as-stated"),
                                            NOT_REPORTED,
                                            row -> row.progress().percent())
                                    .decimals(0),
                            J.text(say("assessor"), row -> row.assessor(words)),
                            J.textOr(
                                    say("note"),
                                    NOT_REPORTED,
                                    row -> row.progress().note()),
                            J.count(
                                            say("evidence"),
                                            ITEMS_OF_EVIDENCE,
                                            row -> row.progress().evidence().size())
                                    .cite(JudgementRow::citationsOfEvidence))
                    .rowKey(judgement)
                    .groupBy(judged)
                    .highlightRows(JudgementRow::isLater, Tone.CAUTION, say("after-the-as-of-date-not-counted"))
                    .highlightRows(JudgementRow::isBackwards, Tone.CAUTION, say("lower-than-the-judgement-before"))
                    .highlightRows(
                            JudgementRow::isCompleteWithoutEvidence, Tone.CRITICAL, say("complete-without-evidence")));
}
