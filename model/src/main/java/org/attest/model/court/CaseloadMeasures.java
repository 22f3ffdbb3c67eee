package org.attest.model.court;

import static org.attest.model.court.OutcomeKind.ACQUITTED;
import static org.attest.model.court.OutcomeKind.CONVICTED;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Measure;
import org.attest.model.value.Unit;

/** What can be computed of a caseload, under the names of CEPEJ and of the NCSC's CourTools. */
public final class CaseloadMeasures {
    /** What convictions are compared with. A conviction rate means nothing without it: the rates differ by an order of magnitude. */
    public enum ConvictionBasis {
        /** All cases that ended in the period, however they ended. */
        DISPOSED,
        /** Those that ended in a conviction or an acquittal. */
        DECIDED_ON_MERITS,
        /** All cases that were filed in the period, ended or not. */
        FILED
    }

    private static final int DAYS_OF_A_YEAR = 365;

    private CaseloadMeasures() {}

    /** 100 x resolved / incoming. CEPEJ clearance rate; CourTools measure 2. Over 100 the backlog shrinks. */
    public static Measure clearanceRate(Caseload caseload) {
        return cases(caseload.resolved()).percentOf(cases(caseload.incoming()));
    }

    /**
     * days of the period x pending at the end / resolved. CEPEJ disposition time: how long the pending cases would take
     * at the speed of the period. A year has 365 days, as CEPEJ counts it, also a leap year.
     */
    public static Measure dispositionTime(Caseload caseload) {
        return cases(caseload.pendingEnd())
                .times(Measure.from(caseload.period(), CaseloadMeasures::days), Unit.DAYS)
                .per(cases(caseload.resolved()), Unit.DAYS);
    }

    /** pending at the start + incoming - resolved - pending at the end: 0 in a sound record, by CEPEJ's identity. */
    public static Measure flowGap(Caseload caseload) {
        return cases(caseload.pendingStart())
                .plus(cases(caseload.incoming()))
                .minus(cases(caseload.resolved()))
                .minus(cases(caseload.pendingEnd()));
    }

    /** 100 x pending beyond the time limit / pending at the end. The limit is the law's, such as PSHTA 2012 s.24. */
    public static Measure shareBeyondLimit(Caseload caseload) {
        return cases(caseload.pendingBeyondLimit()).shareOf(cases(caseload.pendingEnd()));
    }

    /** 100 x convicting cases / cases on the named basis. */
    public static Measure convictionRate(Caseload caseload, ConvictionBasis basis) {
        Measure convicting = cases(caseload.cases(CONVICTED));
        return convicting.shareOf(
                switch (basis) {
                    case DISPOSED -> cases(caseload.resolved());
                    case DECIDED_ON_MERITS -> convicting.plus(cases(caseload.cases(ACQUITTED)));
                    case FILED -> cases(caseload.incoming());
                });
    }

    /** 100 x convicted / (convicted + acquitted), in persons. */
    public static Measure convictionRateOfPersons(Caseload caseload) {
        Measure convicted = Measure.of(caseload.persons(CONVICTED), Unit.PERSONS);
        return convicted.shareOf(convicted.plus(Measure.of(caseload.persons(ACQUITTED), Unit.PERSONS)));
    }

    private static Measure days(DateSpan period) {
        return period.whyNoLength().map(Measure::undefined).orElseGet(() -> {
            boolean oneYear = period.length().equals(Optional.of(Period.ofYears(1)));
            long days = ChronoUnit.DAYS.between(
                            period.firstDay().orElseThrow(), period.lastDay().orElseThrow())
                    + 1;
            return Measure.of(oneYear ? DAYS_OF_A_YEAR : days, Unit.DAYS);
        });
    }

    private static Measure cases(Claim<Count> count) {
        return Measure.of(count, Unit.CASES);
    }
}
