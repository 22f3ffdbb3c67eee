package org.attest.report.internal.standard.penalty;

import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.OffenceRole;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.LocalNames;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** The tables of the penalties matrix; offences stand in the stub, so that no table is too wide to print. */
final class PenaltyTables {
    private PenaltyTables() {}

    private static final String LATER = "of a period after the as-of date";

    private static final Columns<OffenceRow> O = Columns.of(OffenceRow.class);
    static final TextColumn<OffenceRow> OFFENCE = O.text("Offence", OffenceRow::name);
    private static final TextColumn<OffenceRow> OF_LAW =
            O.text("Law", row -> row.law().title());
    static final Table<OffenceRow> PENALTIES = Table.of(
            "penalties",
            OffenceRow.class,
            t -> t.title("Penalties by offence")
                    .columns(
                            OFFENCE.cite(row -> row.offence().citations()),
                            OF_LAW,
                            O.textClaim("Provision", row -> row.offence().provision()),
                            O.textClaim("Penalty", OffenceRow::penalty))
                    .spanner(
                            "Imprisonment",
                            O.textClaim("Minimum term", OffenceRow::leastPrison),
                            O.textClaim("Maximum term", OffenceRow::mostPrison))
                    .columns(O.moneyClaim("Minimum fine", OffenceRow::leastFine))
                    .rowKey(OFFENCE)
                    .groupBy(OF_LAW));

    static final Table<OffenceRow> CRITERIA = Table.of(
            "criteria",
            OffenceRow.class,
            t -> t.title("Offences against computed criteria")
                    .columns(
                            OFFENCE,
                            O.flagAnswer("Serious crime", OffenceRow::seriousCrime)
                                    .cite(OffenceRow::penaltyCitations),
                            O.flagAnswer("Fine in lieu of prison", OffenceRow::fineInLieu)
                                    .cite(OffenceRow::penaltyCitations))
                    .spanner(
                            "Covered by the law",
                            O.flagAnswer("Attempt", row -> row.covers(OffenceRole.ATTEMPT))
                                    .cite(row -> row.citations(OffenceRole.ATTEMPT)),
                            O.flagAnswer("Abetment", row -> row.covers(OffenceRole.ABETMENT))
                                    .cite(row -> row.citations(OffenceRole.ABETMENT)))
                    .columns(O.flagAnswer("Law in force", OffenceRow::inForce)
                            .cite(row -> row.law().citations()))
                    .rowKey(OFFENCE));

    private static final Columns<EquivalentRow> E = Columns.of(EquivalentRow.class);
    private static final TextColumn<EquivalentRow> FINED = E.text("Offence", EquivalentRow::name);
    static final Table<EquivalentRow> EQUIVALENTS = Table.of(
            "equivalents",
            EquivalentRow.class,
            t -> t.title("Minimum fines in other currencies, as stated")
                    .columns(
                            FINED,
                            E.moneyClaim("Minimum fine", row -> row.offence().leastFine()),
                            E.money("Stated equivalent", row -> row.equivalent().amount())
                                    .cite(row -> List.of(row.equivalent().citation())),
                            E.date("Date of the rate", row -> row.equivalent().rateDate()),
                            E.decimalMeasure("Implied rate", Unit.RATIO, EquivalentRow::impliedRate))
                    .rowKey(FINED));

    private static final Columns<AssessmentRow> A = Columns.of(AssessmentRow.class);
    private static final TextColumn<AssessmentRow> NUMBER = A.text("No.", AssessmentRow::number);
    private static final TextColumn<AssessmentRow> CRITERION =
            A.text("Criterion", row -> row.round().criterion());
    static final Table<AssessmentRow> ASSESSMENTS = Table.of(
            "assessments",
            AssessmentRow.class,
            t -> t.title("Offences as others assessed them")
                    .columns(
                            NUMBER,
                            CRITERION,
                            A.text("Offence or law", AssessmentRow::subject),
                            A.text("Assessor", AssessmentRow::assessor),
                            A.periodOr(
                                    "Period",
                                    Reason.PERIOD_NOT_STATED,
                                    row -> row.round().period()),
                            A.text("Finding", row -> Wording.of(row.verdict())).cite(AssessmentRow::citations))
                    .rowKey(NUMBER)
                    .groupBy(CRITERION)
                    .highlightRows(AssessmentRow::isLater, Tone.CAUTION, LATER));

    private static final Unit TESTS = new Unit("tests");
    private static final Columns<CriterionRow> K = Columns.of(CriterionRow.class);
    private static final TextColumn<CriterionRow> NAME = K.text("Criterion", CriterionRow::name);
    static final CountColumn<CriterionRow> MET = tests("Met", Verdict.MET);
    static final CountColumn<CriterionRow> PARTLY_MET = tests("Partly met", Verdict.PARTLY_MET);
    static final CountColumn<CriterionRow> NOT_MET = tests("Not met", Verdict.NOT_MET);
    static final CountColumn<CriterionRow> OPEN = tests("Not known or not assessed", Verdict.NOT_ASSESSED);
    static final Table<CriterionRow> TESTED = Table.of(
            "criteria-met",
            CriterionRow.class,
            t -> t.title("Criteria met, by criterion")
                    .columns(NAME, K.text("Judged by", CriterionRow::judge), MET, PARTLY_MET, NOT_MET, OPEN)
                    .rowKey(NAME)
                    .grandTotal("All criteria", sum(MET), sum(PARTLY_MET), sum(NOT_MET), sum(OPEN))
                    .highlightRows(CriterionRow::isLater, Tone.CAUTION, LATER));

    /** Not assessed, or not computable from what is known, is open. */
    private static CountColumn<CriterionRow> tests(String label, Verdict verdict) {
        return K.count(label, TESTS, row -> row.count(verdict));
    }

    private static final Columns<InstrumentRow> I = Columns.of(InstrumentRow.class);
    private static final TextColumn<InstrumentRow> LAW =
            I.text("Law", InstrumentRow::name).cite(row -> row.instrument().citations());
    static final Table<InstrumentRow> LAWS = Table.of(
            "laws",
            InstrumentRow.class,
            t -> t.title("The laws on the as-of date")
                    .columns(LAW, LocalNames.column(I, InstrumentRow::instrument))
                    .spanner(
                            "In force",
                            I.dateClaim(
                                    "From",
                                    row -> row.instrument().inForceFrom().map(DateSpan::on)),
                            I.dateClaim(
                                    "Until", row -> row.instrument().inForceTo().map(DateSpan::on)),
                            I.flagAnswer("On the as-of date", InstrumentRow::inForce))
                    .columns(I.textOr("Repealed by", Reason.NOT_APPLICABLE, InstrumentRow::repealedBy))
                    .rowKey(LAW)
                    .highlightRows(InstrumentRow::isOver, Tone.CRITICAL, "not in force on the as-of date")
                    .highlightRows(InstrumentRow::endsLater, Tone.CAUTION, "ends after the as-of date")
                    .highlightRows(InstrumentRow::startsLater, Tone.CAUTION, "begins after the as-of date"));
}
