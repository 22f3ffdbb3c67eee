package org.attest.report.internal.standard.penalty;

import static org.attest.report.internal.standard.penalty.PenaltyTables.ASSESSMENTS;
import static org.attest.report.internal.standard.penalty.PenaltyTables.CRITERIA;
import static org.attest.report.internal.standard.penalty.PenaltyTables.EQUIVALENTS;
import static org.attest.report.internal.standard.penalty.PenaltyTables.LAWS;
import static org.attest.report.internal.standard.penalty.PenaltyTables.MET;
import static org.attest.report.internal.standard.penalty.PenaltyTables.NOT_MET;
import static org.attest.report.internal.standard.penalty.PenaltyTables.OPEN;
import static org.attest.report.internal.standard.penalty.PenaltyTables.PENALTIES;
import static org.attest.report.internal.standard.penalty.PenaltyTables.TESTED;

import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R2: what each offence is punished with, and how that stands to the criteria that penalties are judged by. */
public final class PenaltiesMatrix {
    private PenaltiesMatrix() {}

    public static final Report<Dossier> REPORT = DossierReport.of(
            "penalties-matrix",
            "Penalties compliance matrix",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("offences", PENALTIES.rows())
                                    .figure("tests met", TESTED.total(MET))
                                    .figure("tests not met", TESTED.total(NOT_MET))
                                    .figure("tests not known or not assessed", TESTED.total(OPEN))
                                    .text((d, e) -> "A test is one offence against one criterion.")
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
                                            + " 2(b)). Where attempt or abetment is not reported, the data holds no such"
                                            + " provision; the law may have one.")
                                    .table(CRITERIA, OffenceRow::of)
                                    .text((d, e) ->
                                            "Whether a penalty is stringent enough is a judgement: it stands here"
                                                    + " with the name of its assessor and is never computed.")
                                    .table(ASSESSMENTS, AssessmentRow::of)
                                    .table(TESTED, CriterionRow::of))
                    .section("Laws", s -> s.table(LAWS, InstrumentRow::of))
                    .check("Minimum terms are at most the maximum", PenaltyRemarks::ranges)
                    .check("The laws are in force on the as-of date", PenaltyRemarks::inForce)
                    .check("Stated equivalents imply one rate", PenaltyRemarks::rates));
}
