package org.attest.report.internal.standard.penalty;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.OffenceRole;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.MoneyEquivalent;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.penalty.AssessmentRow.CriterionRow;
import org.attest.report.style.Tone;

/**
 * R2: what each offence is punished with, and how that stands to the criteria that penalties are judged by. Offences stand
 * in the stub of its tables, so that none is too wide to print.
 */
public final class PenaltiesMatrix {
    private PenaltiesMatrix() {}

    private static final String LATER = "of a period after the as-of date";

    private static final Columns<OffenceRow> O = Columns.of(OffenceRow.class);
    static final TextColumn<OffenceRow> OFFENCE = O.text("Offence", OffenceRow::name);
    private static final TextColumn<OffenceRow> OF_LAW =
            O.text("Law", row -> row.law().shortLabel());
    static final Table<OffenceRow> PENALTIES = Table.of(
            "penalties",
            t -> t.title("Penalties by offence")
                    .columns(
                            OFFENCE.cite(row -> row.offence().citations()),
                            OF_LAW,
                            O.textClaim("Provision", row -> row.offence().provision()),
                            O.textClaim("Penalty", OffenceRow::penalty))
                    .spanner(
                            "Imprisonment",
                            O.textClaim("Minimum term", OffenceRow::leastPrison),
                            O.textClaim("Maximum term", OffenceRow::mostPrison)
                                    .cite(row -> row.range().death().citations()))
                    .columns(
                            O.moneyClaim("Minimum fine", OffenceRow::leastFine),
                            O.moneyClaim("Maximum fine", OffenceRow::mostFine))
                    .rowKey(OFFENCE)
                    .groupBy(OF_LAW));

    static final Table<OffenceRow> CRITERIA = Table.of(
            "criteria",
            t -> t.title("Offences against computed criteria")
                    .columns(
                            OFFENCE,
                            O.flagAnswer("Serious crime", OffenceRow::seriousCrime)
                                    .cite(OffenceRow::penaltyCitations),
                            O.flagAnswer("Fine in lieu of prison", OffenceRow::fineInLieu)
                                    .cite(OffenceRow::penaltyCitations))
                    .rowKey(OFFENCE));

    /** A minimum fine in another currency, as one source states it; the name is the offence's, with the amount if needed. */
    record EquivalentRow(String name, OffenceRow offence, MoneyEquivalent equivalent) {
        /** Every stated equivalent of the dossier's fines. */
        static List<EquivalentRow> of(Dossier dossier, Edition edition) {
            List<EquivalentRow> all = OffenceRow.of(dossier, edition).stream()
                    .flatMap(row -> row.offence().fineEquivalents().stream()
                            .map(stated -> new EquivalentRow(row.name(), row, stated)))
                    .toList();
            return Names.rows(
                    all,
                    List.of(
                            EquivalentRow::name,
                            row -> row.name() + ", "
                                    + edition.notation().print(row.equivalent().amount())),
                    (name, row) -> new EquivalentRow(name, row.offence(), row.equivalent()));
        }

        /** Units of the fine's currency for one of the equivalent's, as the two amounts imply. */
        Measure impliedRate() {
            return Measure.from(offence.leastFine(), fine -> number(fine).per(number(equivalent.amount()), Unit.RATIO));
        }

        private static Measure number(Money money) {
            return Measure.of(money.amount(), new Unit(money.currency().getCurrencyCode()));
        }
    }

    private static final Columns<EquivalentRow> E = Columns.of(EquivalentRow.class);
    private static final TextColumn<EquivalentRow> FINED = E.text("Offence", EquivalentRow::name);
    static final Table<EquivalentRow> EQUIVALENTS = Table.of(
            "equivalents",
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

    private static final Unit OFFENCES = new Unit("offences");
    private static final Columns<CriterionRow> K = Columns.of(CriterionRow.class);
    private static final TextColumn<CriterionRow> NAME = K.text("Criterion", CriterionRow::name);
    static final CountColumn<CriterionRow> MET = offences("Met", Verdict.MET);
    static final CountColumn<CriterionRow> PARTLY_MET = offences("Partly met", Verdict.PARTLY_MET);
    static final CountColumn<CriterionRow> NOT_MET = offences("Not met", Verdict.NOT_MET);
    static final CountColumn<CriterionRow> OPEN = offences("Not known or not assessed", Verdict.NOT_ASSESSED);
    static final Table<CriterionRow> TESTED = Table.of(
            "criteria-met",
            t -> t.title("Offences that meet each criterion")
                    .columns(NAME, K.text("Judged by", CriterionRow::judge), MET, PARTLY_MET, NOT_MET, OPEN)
                    .rowKey(NAME)
                    .highlightRows(CriterionRow::isLater, Tone.CAUTION, LATER));

    /** Not assessed, or not computable from what is known, is open. */
    private static CountColumn<CriterionRow> offences(String label, Verdict verdict) {
        return K.count(label, OFFENCES, row -> row.count(verdict));
    }

    private static final Columns<InstrumentRow> I = Columns.of(InstrumentRow.class);
    private static final TextColumn<InstrumentRow> LAW =
            I.text("Law", InstrumentRow::name).cite(row -> row.instrument().citations());
    static final Table<InstrumentRow> LAWS = Table.of(
            "laws",
            t -> t.title("The laws on the as-of date")
                    .columns(LAW, Names.local(I, InstrumentRow::instrument))
                    .spanner(
                            "In force",
                            I.dateClaim(
                                    "From",
                                    row -> row.instrument().inForceFrom().map(DateSpan::on)),
                            I.dateClaim(
                                    "Until", row -> row.instrument().inForceTo().map(DateSpan::on)),
                            I.flagAnswer("On the as-of date", InstrumentRow::inForce))
                    .spanner(
                            "Covers",
                            I.flagAnswer("Attempt", row -> row.covers(OffenceRole.ATTEMPT))
                                    .cite(row -> row.citations(OffenceRole.ATTEMPT)),
                            I.flagAnswer("Abetment", row -> row.covers(OffenceRole.ABETMENT))
                                    .cite(row -> row.citations(OffenceRole.ABETMENT)))
                    .columns(I.textOr("Repealed by", Reason.NOT_APPLICABLE, InstrumentRow::repealedBy))
                    .rowKey(LAW)
                    .highlightRows(InstrumentRow::isOver, Tone.CRITICAL, "not in force on the as-of date")
                    .highlightRows(InstrumentRow::endsLater, Tone.CAUTION, "ends after the as-of date")
                    .highlightRows(InstrumentRow::startsLater, Tone.CAUTION, "begins after the as-of date"));

    public static final Report<Dossier> REPORT = DossierReport.of(
            "penalties-matrix",
            "Penalties compliance matrix",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("offences", PENALTIES.rows())
                                    .figure("laws", LAWS.rows())
                                    .callout(Tone.CRITICAL, "Not in force", PenaltyRemarks::over)
                                    .callout(Tone.CAUTION, "Penalty not stated", PenaltyRemarks::notStated)
                                    .callout(Tone.CAUTION, "After the as-of date", PenaltyRemarks::later))
                    .section(
                            "Penalties",
                            s -> s.text((d, e) -> "Fines are in the currency of the law and are never converted.")
                                    .table(PENALTIES, OffenceRow::of)
                                    .text((d, e) ->
                                            "An equivalent belongs to the source that states it and to its date."
                                                    + " The implied rate is the fine divided by the equivalent.")
                                    .table(EQUIVALENTS, EquivalentRow::of))
                    .section(
                            "Criteria",
                            s -> s.text((d, e) -> "A crime is serious when its maximum is at least four years of"
                                            + " imprisonment (UN Convention against Transnational Organized Crime, article"
                                            + " 2(b)).")
                                    .table(CRITERIA, OffenceRow::of)
                                    .text((d, e) ->
                                            "Whether a penalty is stringent enough is a judgement: it stands here"
                                                    + " with the name of its assessor and is never computed.")
                                    .table(ASSESSMENTS, AssessmentRow::of)
                                    .table(TESTED, CriterionRow::of))
                    .section(
                            "Laws",
                            s -> s.text((d, e) -> "Where attempt or abetment is not reported, the data holds no such"
                                            + " provision; the law may have one.")
                                    .table(LAWS, InstrumentRow::of))
                    .check("The laws are in force on the as-of date", PenaltyRemarks::inForce)
                    .check("Stated equivalents imply one rate", PenaltyRemarks::rates));
}
