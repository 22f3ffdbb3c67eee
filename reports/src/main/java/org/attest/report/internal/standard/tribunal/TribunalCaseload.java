package org.attest.report.internal.standard.tribunal;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** R1: what the tribunals decided, how their caseload moves, and which areas they serve. */
public final class TribunalCaseload extends Worded {
    public TribunalCaseload(Wording words) {
        super(words);
    }

    private final CoverageTables coverage = new CoverageTables(words);

    private final String endsLater = say("ends-after-the-as-of-date");
    static final String PERSONS_CONVICTED = "persons-convicted";
    static final String CONVICTING_CASES = "convicting-cases";

    private static final Columns<TribunalRow> C = Columns.of(TribunalRow.class);
    /** Where a tribunal itself stands is said with the areas that it serves. */
    final TextColumn<TribunalRow> tribunal = C.text(say("tribunal"), TribunalRow::name);

    public final CountColumn<TribunalRow> convicted =
            persons(OutcomeKind.CONVICTED).key(PERSONS_CONVICTED);
    public final CountColumn<TribunalRow> cases = cases(OutcomeKind.CONVICTED).key(CONVICTING_CASES);
    public final RatioColumn<TribunalRow> perCase = C.ratio(say("persons-per-case"), convicted, cases);
    private final CountColumn<TribunalRow> acquitted =
            persons(OutcomeKind.ACQUITTED).key("persons-acquitted");
    private final CountColumn<TribunalRow> acquitting =
            cases(OutcomeKind.ACQUITTED).key("acquitting-cases");

    public final Table<TribunalRow> outcomes = Table.of(
            "outcomes",
            t -> t.title(say("convictions-and-acquittals-by-tribunal"))
                    .columns(tribunal)
                    .spanner(say("convicted"), convicted, cases, perCase)
                    .spanner(say("acquitted"), acquitted, acquitting)
                    .rowKey(tribunal)
                    .orderBy(convicted.descending(), tribunal.ascending())
                    .grandTotal(
                            say("all-tribunals"),
                            sum(convicted),
                            sum(cases),
                            ratio(perCase),
                            sum(acquitted),
                            sum(acquitting))
                    .bars(convicted));

    private final CountColumn<TribunalRow> start = flow(say("pending-at-start"), Caseload::pendingStart);
    private final CountColumn<TribunalRow> incoming = flow(say("incoming"), Caseload::incoming);
    private final CountColumn<TribunalRow> resolved = flow(say("resolved"), Caseload::resolved);
    private final CountColumn<TribunalRow> end = flow(say("pending-at-end"), Caseload::pendingEnd);
    private final PercentColumn<TribunalRow> clearance =
            C.percentMeasure(say("clearance-rate"), row -> CaseloadMeasures.clearanceRate(row.caseload()));

    private final Column<TribunalRow> disposition = C.decimalMeasure(
                    say("disposition-time-days"), Unit.DAYS, row -> CaseloadMeasures.dispositionTime(row.caseload()))
            .decimals(0);
    private final PercentColumn<TribunalRow> overLimit =
            C.percentMeasure(say("over-time-limit"), row -> CaseloadMeasures.shareBeyondLimit(row.caseload()));

    private final DateColumn<TribunalRow> period =
            C.dateClaim(say("period"), row -> row.caseload().period());

    final Table<TribunalRow> caseload = Table.of(
            "caseload",
            t -> t.title(say("caseload-by-tribunal"))
                    .note(say("measures-of-caseload"))
                    .columns(tribunal, period)
                    .spanner(say("cases"), start, incoming, resolved, end)
                    .columns(clearance, disposition, overLimit)
                    .rowKey(tribunal)
                    .orderBy(tribunal.ascending())
                    .grandTotal(say("all-tribunals"), sum(start), sum(incoming), sum(resolved), sum(end))
                    .highlight(clearance.below(100), Tone.CAUTION, say("backlog-grows"))
                    .highlightRows(TribunalRow::endsLater, Tone.CAUTION, endsLater));

    /** Names of rows tell the period, which print does not repeat. Without totals: what is pending at the end of one period is pending at the start of the next. */
    final Table<TribunalRow> further = Table.of(
            "further",
            t -> t.title(say("figures-of-other-periods-other-courts-and-other-types"))
                    .columns(tribunal.cite(TribunalRow::citationsWithPeriod), period)
                    .spanner(say("convicted"), convicted, cases)
                    .spanner(say("acquitted"), acquitted, acquitting)
                    .spanner(say("cases"), start, incoming, resolved, end)
                    .columns(clearance, disposition, overLimit)
                    .rowKey(tribunal)
                    .workbookOnly(period)
                    .orderBy(tribunal.ascending())
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, say("later-than-the-as-of-date"))
                    .highlightRows(TribunalRow::endsLater, Tone.CAUTION, endsLater));

    /** A rate that a source states beside the one that its numbers make. */
    final Table<TribunalRow> rated = Table.of(
            "rated",
            t -> t.title(say("clearance-rates-as-stated"))
                    .columns(
                            tribunal,
                            period,
                            C.decimalClaim(
                                            say("as-stated"),
                                            Unit.PERCENT,
                                            row -> row.caseload().clearanceRate())
                                    .decimals(1),
                            clearance)
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, say("later-than-the-as-of-date")));

    private CountColumn<TribunalRow> persons(OutcomeKind outcome) {
        return C.countClaim(say("persons"), Unit.PERSONS, row -> row.caseload().persons(outcome));
    }

    private CountColumn<TribunalRow> cases(OutcomeKind outcome) {
        return C.countClaim(say("cases"), Unit.CASES, row -> row.caseload().cases(outcome));
    }

    private CountColumn<TribunalRow> flow(String label, Function<Caseload, Claim<Count>> cases) {
        return C.countClaim(label, Unit.CASES, row -> cases.apply(row.caseload()));
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "tribunal-caseload",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(
                                            CaseloadRemarks.hasConvictions(known.data(), known.edition())
                                                    ? words.say(
                                                            "glance-tribunals",
                                                            known.of(outcomes.total(convicted)),
                                                            known.of(outcomes.total(cases)),
                                                            known.of(outcomes.reporting(convicted)))
                                                    : !TribunalRow.of(known.data(), known.edition())
                                                                    .isEmpty()
                                                            ? words.say(
                                                                    "glance-no-convictions",
                                                                    known.of(outcomes.reporting(convicted)))
                                                            : words.say("glance-no-tribunals")),
                            s -> s.figure(say("so-many-persons-convicted"), outcomes.total(convicted))
                                    .figure(say("cases-with-a-conviction"), outcomes.total(cases))
                                    .figure(say("tribunals-reporting-convictions"), outcomes.reporting(convicted))
                                    .figure(say("persons-per-case-2"), outcomes.total(perCase))
                                    .text(say("counted-apart"))
                                    .callout(Tone.CAUTION, say("foundation"), CaseloadRemarks::foundation)
                                    .callout(Tone.CAUTION, say("not-computable"), CaseloadRemarks::notComputable)
                                    .callout(Tone.CAUTION, say("others-count-otherwise"), OtherCount::latest)
                                    .plot(say("where-cases-are-heard"), coverage.map)
                                    .text(CaseloadRemarks::missing))
                    .section(
                            say("outcomes-by-tribunal"),
                            s -> s.text(CaseloadRemarks::period)
                                    .table(outcomes, TribunalRow::of)
                                    .tableIfAny(OtherCount.table(words), OtherCount::of))
                    .section(
                            say("caseload"),
                            s -> s.table(caseload, TribunalRow::of)
                                    .tableIfAny(rated, TribunalRow::rated)
                                    .tableIfAny(further, TribunalRow::further))
                    .section(
                            say("who-hears-the-cases"),
                            s -> s.table(coverage.coverage, CoverageRow::counted)
                                    .tableIfAny(coverage.assigned, CoverageRow::assigned)
                                    .table(coverage.divisions, CoverageTables.DivisionRow::of)
                                    .table(coverage.areasByCourt, CoverageTables.AreaRow::of))
                    .reconcile(
                            say("persons-convicted-2"),
                            Quantity.count(Unit.PERSONS, d -> stated(d, "convicted-persons")),
                            outcomes.total(convicted))
                    .reconcile(
                            say("cases-with-a-conviction-2"),
                            Quantity.count(Unit.CASES, d -> stated(d, CONVICTING_CASES)),
                            outcomes.total(cases))
                    .check(say("start-incoming-resolved-end"), CaseloadRemarks::flow)
                    .check(say("end-of-a-period-start-of-the-next"), CaseloadRemarks::continuity));

    /** What the sources state; not reported when the dossier has no such total. */
    private static Claim<Count> stated(Dossier dossier, String total) {
        return dossier.statedTotal(total).map(StatedTotal::stated).orElseGet(Claim::notReported);
    }
}
