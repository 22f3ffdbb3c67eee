package org.attest.report.internal.standard.source;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Format;

/** R8: what the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
public final class SourceAnnex {
    private SourceAnnex() {}

    private static final String WHERE = "Where in the data";
    static final Unit FACTS = new Unit("facts");
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    private static final Columns<SourceRow> S = Columns.of(SourceRow.class);
    private static final TextColumn<SourceRow> ID = S.text(
                    "Id", row -> row.source().id().value())
            .cite(row -> List.of(Citation.of(row.source().id())));
    private static final CountColumn<SourceRow> CITED = S.count("Facts that cite it", FACTS, SourceRow::facts);
    private static final CountColumn<SourceRow> RECORDS =
            S.count("Records that cite it", new Unit("records"), SourceRow::records);

    static final Table<SourceRow> SOURCES = Table.of(
            "source-list",
            t -> t.title("Sources and what stands on them")
                    .columns(
                            ID,
                            S.text("Source", row -> row.source().title()),
                            S.text("Kind", row -> DossierReport.kind(row.source())),
                            S.date("Published", row -> row.source().published()),
                            S.text("Independence", SourceRow::independence),
                            CITED,
                            RECORDS)
                    .rowKey(ID)
                    .bars(CITED, RECORDS));

    /** All facts but those that nobody has looked for, such as a target that a dossier says nothing of: nobody called them unknown. */
    static Stream<Fact> sought(Dossier dossier) {
        return dossier.facts().stream().filter(fact -> !fact.claim().equals(Claim.notReported()));
    }

    private static final Columns<StateRow> T = Columns.of(StateRow.class);
    static final TextColumn<StateRow> STATE = T.text("State", row -> Wording.of(row.state()));
    static final CountColumn<StateRow> COUNTED = T.count("Facts", FACTS, StateRow::facts);

    static final Table<StateRow> STATES = Table.of(
            "states",
            t -> t.title("Facts by how well they are founded")
                    .columns(STATE, T.text("Meaning", StateRow::meaning), COUNTED)
                    .rowKey(STATE)
                    .grandTotal("All facts", sum(COUNTED)));

    /** One fact of a dossier, its value in words. */
    record FactRow(Fact fact, ClaimState state, Claim<String> value) {
        /** The facts on which sources disagree, decided or not. */
        static List<FactRow> conflicts(Dossier dossier, Edition edition) {
            return all(dossier, edition)
                    .filter(row -> row.state == ClaimState.CONFLICTING || row.state == ClaimState.RESOLVED)
                    .toList();
        }

        /** The facts that no source states, though they apply. */
        static List<FactRow> unknowns(Dossier dossier, Edition edition) {
            return all(dossier, edition)
                    .filter(row -> row.state == ClaimState.MISSING)
                    .filter(row -> !row.value.absence().equals(Optional.of(Reason.NOT_APPLICABLE)))
                    .toList();
        }

        private static Stream<FactRow> all(Dossier dossier, Edition edition) {
            Wording words = new Wording(dossier, edition.notation());
            return sought(dossier)
                    .map(fact -> new FactRow(
                            fact, dossier.state(fact.claim()), fact.claim().map(words::say)));
        }

        /** The field in words: {@code pendingStart} as "pending start", a map's entry with the map's name before it. */
        String field() {
            String[] path = fact.pointer().split("/", -1);
            String map = path[path.length - 2];
            return (map.endsWith("ByOutcome") ? map.replace("ByOutcome", " by outcome: ") : "") + fact.fieldInWords();
        }

        /** Who decided what, and why. */
        String resolution() {
            return value.resolution()
                    .map(decision ->
                            decision.value() + ", decided by " + decision.decidedBy() + ": " + decision.reason())
                    .orElse("open");
        }
    }

    private static final Columns<FactRow> F = Columns.of(FactRow.class);
    private static final TextColumn<FactRow> SUBJECT =
            F.text("Subject", row -> row.fact().subject());
    private static final TextColumn<FactRow> FACT = F.text("Fact", FactRow::field);
    private static final TextColumn<FactRow> PLACE =
            F.text(WHERE, row -> row.fact().pointer());

    static final Table<FactRow> CONFLICTS = Table.of(
            "conflicts",
            t -> t.title("Facts on which sources disagree")
                    .columns(
                            SUBJECT,
                            FACT,
                            F.textClaim("What the sources say", FactRow::value),
                            F.text("Resolution", FactRow::resolution),
                            PLACE)
                    .rowKey(PLACE));

    static final Table<FactRow> UNKNOWNS = Table.of(
            "unknowns",
            t -> t.title("Facts that no source states")
                    .columns(SUBJECT, FACT, F.textClaim("Why there is none", FactRow::value), PLACE)
                    .rowKey(PLACE));

    /** A stated total against the sum of its parts. */
    record TotalRow(StatedTotal total, String parts) {
        static List<TotalRow> of(Dossier dossier, Edition edition) {
            Wording words = new Wording(dossier, edition.notation());
            return dossier.statedTotals().stream()
                    .map(total -> new TotalRow(total, parts(total, words)))
                    .toList();
        }

        private static String parts(StatedTotal total, Wording words) {
            return total.parts().stream()
                    .map(part -> part.label() + " "
                            + part.count().value().map(words::say).orElse("without a figure"))
                    .collect(Collectors.joining(" + "));
        }

        /** Whether all totals are the sums of their parts. */
        static Outcome verdict(Dossier dossier, Edition edition) {
            List<StatedTotal> totals = dossier.statedTotals();
            List<BigDecimal> differences = totals.stream()
                    .flatMap(total -> total.difference().asNumber().stream())
                    .toList();
            if (differences.isEmpty()) {
                return Outcome.notComputable(
                        totals.isEmpty() ? "no source states a total" : "no total and its parts are all known");
            }
            long equal = differences.stream().filter(each -> each.signum() == 0).count();
            int open = totals.size() - differences.size();
            String words = equal + " of " + totals.size() + " stated totals equal the sum of their parts"
                    + (open == 0 ? "" : ", " + open + " cannot be compared");
            return equal == differences.size() ? Outcome.holds(words) : Outcome.fails(words);
        }

        List<Citation> citationsOfParts() {
            return Citations.of(total.parts(), part -> part.count().citations());
        }
    }

    private static final Columns<TotalRow> A = Columns.of(TotalRow.class);
    private static final TextColumn<TotalRow> TOTAL =
            A.text("Total", row -> row.total().label());

    static final Table<TotalRow> TOTALS = Table.of(
            "totals",
            t -> t.title("Stated totals and the sums of their parts")
                    .columns(
                            TOTAL,
                            A.text("Unit", row -> row.total().unit().name()),
                            A.text("Parts", TotalRow::parts).cite(TotalRow::citationsOfParts),
                            A.countClaim(
                                    "Stated", OF_THE_ROW, row -> row.total().stated()),
                            A.countMeasure(
                                    "Computed", OF_THE_ROW, row -> row.total().computed()),
                            A.countMeasure(
                                    "Difference", OF_THE_ROW, row -> row.total().difference()))
                    .rowKey(TOTAL));

    private static final Table<String> NOTES = Table.of(
            "about",
            t -> t.title("About these data").columns(Columns.of(String.class).text("Note", note -> note)));

    private static final Columns<Finding> N = Columns.of(Finding.class);

    static final Table<Finding> FINDINGS = Table.of(
            "findings",
            t -> t.title("Gaps and contradictions of the data")
                    .columns(
                            N.text("Kind", finding -> Wording.of(finding.kind())),
                            N.text("Subject", Finding::subject),
                            N.text("Finding", Finding::message),
                            N.text(WHERE, Finding::pointer)));

    /** All findings but single sources, which are too many to list and are counted by state. */
    static List<Finding> findings(Dossier dossier, Edition edition) {
        return Findings.of(dossier.asOf(edition.asOf())).stream()
                .filter(finding -> finding.kind() != FindingKind.SINGLE_SOURCE)
                .toList();
    }

    public static final Report<Dossier> REPORT = DossierReport.of(
            "source-annex",
            "Sources and data quality",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("sources", SOURCES.rows())
                                    .figure("facts", STATES.total(COUNTED))
                                    .figure("conflicts", CONFLICTS.rows())
                                    .figureMeasure(
                                            "of stated facts corroborated",
                                            new Format.Percent(1),
                                            StateRow::corroborated,
                                            d -> List.of())
                                    .figure("stated totals", TOTALS.rows())
                                    .figure("facts that no source states", UNKNOWNS.rows())
                                    .tableIfAny(NOTES, (d, e) -> d.notes()))
                    .section("Conflicts", s -> s.table(CONFLICTS, FactRow::conflicts))
                    .section("Stated totals", s -> s.table(TOTALS, TotalRow::of))
                    .section("Sources", s -> s.table(SOURCES, SourceRow::of))
                    .section(
                            "Facts by state",
                            s -> s.table(STATES, StateRow::of).chart("Facts by state", bars(STATES, STATE, COUNTED)))
                    .section("Unknowns", s -> s.table(UNKNOWNS, FactRow::unknowns))
                    .section("Findings", s -> s.table(FINDINGS, SourceAnnex::findings))
                    .check("Stated totals equal the sums of their parts", TotalRow::verdict));
}
