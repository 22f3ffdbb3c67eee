package org.attest.report.internal.resolve.report;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** A row for tests of the engine: one tribunal's convictions, in persons and in cases. */
public record Outcome(String tribunal, String kind, Claim<Count> convicted, Claim<Count> cases) {
    public static final Citation PRESS = Citation.of("press", "paragraph 8");
    public static final Citation REPORT = Citation.of("report", "table 2");

    public static final Columns<Outcome> C = Columns.of(Outcome.class);
    public static final TextColumn<Outcome> TRIBUNAL = C.text("Tribunal", Outcome::tribunal);
    public static final TextColumn<Outcome> KIND = C.text("Kind", Outcome::kind);
    public static final CountColumn<Outcome> CONVICTED =
            C.countClaim("Persons convicted", Unit.PERSONS, Outcome::convicted);
    public static final CountColumn<Outcome> CASES = C.countClaim("Cases", Unit.CASES, Outcome::cases);
    public static final RatioColumn<Outcome> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);

    public static final Table<Outcome> OUTCOMES = Table.of(
            "outcomes",
            t -> t.title("Convictions by tribunal")
                    .columns(TRIBUNAL)
                    .spanner("Outcome", CONVICTED, CASES, PER_CASE)
                    .rowKey(TRIBUNAL)
                    .orderBy(CONVICTED.descending())
                    .grandTotal("All tribunals", sum(CONVICTED), sum(CASES), ratio(PER_CASE))
                    .highlight(PER_CASE.above(3), Tone.CAUTION, "more than three persons per case"));

    public static Claim<Count> stated(String count) {
        return Claim.stated(Count.parse(count), PRESS);
    }

    public static Claim<Count> notReported() {
        return Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("press")));
    }

    public static Claim<Count> disputed(String count, String other) {
        return Claim.of(
                List.of(Assertion.stated(Count.parse(count), PRESS), Assertion.stated(Count.parse(other), REPORT)));
    }

    public static Outcome of(String tribunal, String convicted, String cases) {
        return new Outcome(tribunal, "dedicated", stated(convicted), stated(cases));
    }

    public static Outcome unreported(String tribunal) {
        return new Outcome(tribunal, "dedicated", notReported(), notReported());
    }
}
