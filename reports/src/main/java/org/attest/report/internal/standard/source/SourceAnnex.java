package org.attest.report.internal.standard.source;

import static org.attest.report.definition.Aggregate.sum;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.finding.Finding;
import org.attest.model.value.Citation;
import org.attest.model.value.ClaimState;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Format;

/** R8: what the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
public final class SourceAnnex extends Worded {
    public SourceAnnex(Wording words) {
        super(words);
    }

    private static final Unit FACTS = new Unit("facts");
    private static final Unit OF_THE_ROW = new Unit("things of the row's unit");

    private static final Columns<SourceRow> S = Columns.of(SourceRow.class);
    private final TextColumn<SourceRow> id =
            S.text(say("id"), row -> row.source().id().value());
    private final TextColumn<SourceRow> named = S.text(say("source"), SourceRow::name)
            .cite(row -> List.of(Citation.of(row.source().id())));
    private final CountColumn<SourceRow> cited = S.count(say("facts"), FACTS, SourceRow::facts);
    private final CountColumn<SourceRow> records = S.count(say("records"), new Unit("records"), SourceRow::records);

    private final TextColumn<SourceRow> kindOfSource =
            S.text(say("kind"), row -> DossierReport.kind(row.source(), words));
    private final DateColumn<SourceRow> published =
            S.date(say("published"), row -> row.source().published());
    private final TextColumn<SourceRow> repeats = S.textOr(say("repeats"), Reason.NOT_APPLICABLE, SourceRow::repeats);

    /** Print has the list of sources at its end, which tells more of each. */
    final Table<SourceRow> sources = Table.of(
            "source-list",
            t -> t.title(say("sources-and-what-stands-on-them"))
                    .columns(named, kindOfSource, published, repeats, cited, records, id)
                    .rowKey(named)
                    .workbookOnly(kindOfSource, published, repeats, id)
                    .bars(cited));

    /** How many facts are in one state. */
    record StateRow(ClaimState state, long facts) {
        static List<StateRow> of(Dossier dossier, Edition edition) {
            Map<ClaimState, Long> counts = counts(dossier);
            return Arrays.stream(ClaimState.values())
                    .map(state -> new StateRow(state, counts.getOrDefault(state, 0L)))
                    .toList();
        }

        /** Corroborated facts by facts that any source states, in per cent. */
        static Measure corroborated(Dossier dossier, Edition edition) {
            Map<ClaimState, Long> counts = counts(dossier);
            counts.remove(ClaimState.MISSING);
            long stated = counts.values().stream().reduce(0L, Long::sum);
            return Measure.of(counts.getOrDefault(ClaimState.CORROBORATED, 0L), FACTS)
                    .shareOf(Measure.of(stated, FACTS));
        }

        private static Map<ClaimState, Long> counts(Dossier dossier) {
            return FactRow.sought(dossier)
                    .collect(Collectors.groupingBy(fact -> dossier.state(fact.claim()), Collectors.counting()));
        }

        String meaning(Wording words) {
            return words.say(
                    "meaning-of-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static final Columns<StateRow> T = Columns.of(StateRow.class);
    final TextColumn<StateRow> state = T.text(say("state"), row -> words.of(row.state()));
    final CountColumn<StateRow> counted = T.count(say("facts"), FACTS, StateRow::facts);

    final Table<StateRow> states = Table.of(
            "states",
            t -> t.title(say("facts-by-how-well-they-are-founded"))
                    .columns(state, T.text(say("meaning"), row -> row.meaning(words)), counted)
                    .rowKey(state)
                    .bars(counted)
                    .grandTotal(say("all-facts"), sum(counted)));

    private static final Columns<FactRow> F = Columns.of(FactRow.class);
    private final TextColumn<FactRow> subject = F.text(say("subject"), FactRow::name);
    private final TextColumn<FactRow> place =
            F.text(say("where-in-the-data"), row -> row.fact().pointer());

    final Table<FactRow> conflicts = Table.of(
            "conflicts",
            t -> t.title(say("facts-on-which-sources-disagree"))
                    .columns(
                            subject,
                            F.text(say("fact"), row -> row.field(words)),
                            F.textClaim(say("what-the-sources-say"), FactRow::value),
                            F.text(say("resolution"), row -> row.resolution(words)),
                            place)
                    .rowKey(subject)
                    .workbookOnly(place));

    private static final Columns<UnknownRow> U = Columns.of(UnknownRow.class);
    private final TextColumn<UnknownRow> unknownAt =
            U.text(say("where-in-the-data"), row -> row.each(fact -> fact.fact().pointer()));
    final CountColumn<UnknownRow> missing =
            U.count(say("number"), FACTS, row -> row.facts().size());

    final Table<UnknownRow> unknowns = Table.of(
            "unknowns",
            t -> t.title(say("facts-that-no-source-states"))
                    .columns(
                            U.text(say("fact"), row -> row.each(fact -> fact.field(words))),
                            U.text(say("subject"), row -> row.each(FactRow::name)),
                            U.textClaim(say("why-there-is-none"), UnknownRow::value),
                            missing,
                            unknownAt)
                    .grandTotal(say("all-facts"), sum(missing))
                    .workbookOnly(unknownAt));

    private static final Columns<TotalRow> A = Columns.of(TotalRow.class);
    private final TextColumn<TotalRow> total = A.text(say("total"), TotalRow::name);

    final Table<TotalRow> totals = Table.of(
            "totals",
            t -> t.title(say("stated-totals-and-the-sums-of-their-parts"))
                    .columns(
                            total,
                            A.text(
                                    say("unit"),
                                    row -> words.texts().print(row.total().unit())),
                            A.text(say("parts"), TotalRow::parts).cite(TotalRow::citationsOfParts),
                            A.countClaim(
                                    say("stated"),
                                    OF_THE_ROW,
                                    row -> row.total().stated()),
                            A.countMeasure(
                                    say("computed"),
                                    OF_THE_ROW,
                                    row -> row.total().computed()),
                            A.countMeasure(
                                    say("difference"),
                                    OF_THE_ROW,
                                    row -> row.total().difference()))
                    .rowKey(total));

    private final Table<String> notes = Table.of(
            "about",
            t -> t.title(say("about-these-data"))
                    .columns(Columns.of(String.class).text(say("note"), note -> note)));

    private static final Columns<FindingRow> N = Columns.of(FindingRow.class);
    private final TextColumn<FindingRow> kind = N.text(say("kind"), row -> words.of(row.kind()));
    private final TextColumn<FindingRow> foundAt = N.text(say("where-in-the-data"), row -> row.each(Finding::pointer));

    final Table<FindingRow> findings = Table.of(
            "findings",
            t -> t.title(say("gaps-and-contradictions-of-the-data"))
                    .columns(
                            kind,
                            N.text(say("finding"), FindingRow::words),
                            N.text(say("subject"), row -> row.each(Finding::subject)),
                            foundAt)
                    .workbookOnly(foundAt));

    /** How often which fact is missing, and who published what was searched. */
    private String unknown(Dossier dossier, Edition edition) {
        List<FactRow> rows = FactRow.unknowns(dossier, edition);
        Map<String, Long> fields = rows.stream()
                .collect(Collectors.groupingBy(row -> row.field(words), LinkedHashMap::new, Collectors.counting()));
        return rows.isEmpty()
                ? ""
                : Missing.said(
                        words,
                        fields.entrySet().stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .map(of -> say("so-many", of.getKey(), of.getValue()))
                                .toList(),
                        rows.stream()
                                .flatMap(row -> row.value().searched().stream())
                                .flatMap(source -> dossier.get(source).publisher().stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "source-annex",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(words.say(
                                            "glance-sources",
                                            known.of(states.total(counted)),
                                            known.of(sources.rows()),
                                            known.of(conflicts.rows()))),
                            s -> s.figure(say("sources"), sources.rows())
                                    .figure(say("facts-2"), states.total(counted))
                                    .figureMeasure(
                                            say("of-stated-facts-corroborated"),
                                            new Format.Percent(1),
                                            StateRow::corroborated,
                                            d -> List.of())
                                    .figure(say("facts-that-no-source-states-2"), unknowns.total(missing))
                                    .text(this::unknown))
                    .section(say("conflicts-2"), s -> s.table(conflicts, FactRow::conflicts))
                    .section(say("stated-totals-2"), s -> s.table(totals, TotalRow::of))
                    .section(
                            say("sources-2"),
                            s -> s.table(sources, SourceRow::of).tableIfAny(notes, (d, e) -> d.notes()))
                    .section(say("facts-by-state"), s -> s.table(states, StateRow::of))
                    .section(say("unknowns"), s -> s.table(unknowns, UnknownRow::of))
                    .section(say("findings"), s -> s.table(findings, FindingRow::of))
                    .check(say("stated-totals-equal-the-sums-of-their-parts"), TotalRow::verdict));
}
