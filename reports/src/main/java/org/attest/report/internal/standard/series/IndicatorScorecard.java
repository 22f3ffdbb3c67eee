package org.attest.report.internal.standard.series;

import static org.attest.model.value.Reason.NOT_APPLICABLE;
import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Claim;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.FlagColumn;
import org.attest.report.definition.Known;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Report;
import org.attest.report.definition.SummableColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TableFigure;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.series.ScoreRow.Move;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;
import org.attest.report.wording.Phrase;

/** R10: how each indicator moves, by place and part, against what was before and against its target. */
public final class IndicatorScorecard extends Worded {
    public IndicatorScorecard(Wording words) {
        super(words);
    }

    private final String better = words.of(Move.BETTER);
    private final String worse = words.of(Move.WORSE);
    private final String unchanged = words.of(Move.UNCHANGED);

    private static final Columns<ScoreRow> C = Columns.of(ScoreRow.class);
    private final TextColumn<ScoreRow> indicator = C.text(say("indicator"), ScoreRow::name);
    private final TextColumn<ScoreRow> part = C.text(say("place-and-part"), row -> row.part(words));
    private final DateColumn<ScoreRow> period =
            C.dateClaim(say("period"), row -> row.observation().period());
    private final TextColumn<ScoreRow> unit =
            C.text(say("unit"), row -> words.texts().print(row.reading().unit()));
    private final TextColumn<ScoreRow> direction = C.text(say("direction"), row -> row.direction(words));
    private final TextColumn<ScoreRow> judged = direction.cite(ScoreRow::citations);
    private final DateColumn<ScoreRow> since = C.periodOr(say("compared-with"), NOT_APPLICABLE, ScoreRow::periodBefore);
    private final FlagColumn<ScoreRow> onTarget = C.flagAnswer(say("on-target"), ScoreRow::onTarget)
            .cite(row -> row.observation().target().citations());
    private final TextColumn<ScoreRow> code =
            C.textOr(say("code"), NOT_REPORTED, row -> row.indicator().code());

    private TextColumn<ScoreRow> inWords(String label, Function<ScoreRow, Claim<ObservedValue>> value) {
        return C.textClaim(label, row -> value.apply(row).map(each -> words.value(each, row.dossier())));
    }

    private Column<ScoreRow> drawn(ValueType kind, String label, Function<ScoreRow, Claim<ObservedValue>> value) {
        return kind == ValueType.LEVEL ? inWords(label, value) : Reading.column(C, label, kind, value);
    }

    private final TextColumn<ScoreRow> level =
            inWords(say("value"), row -> row.observation().value());

    private SummableColumn<ScoreRow> value(ValueType kind) {
        return Reading.column(C, say("value"), kind, row -> row.observation().value());
    }

    /** Units are never in one panel. */
    private Plot<ScoreRow> lines(Table<ScoreRow> table, ValueType kind) {
        return Plot.multiples(table, List.of(indicator, part, unit), period, value(kind))
                .ownScales()
                .ifItFits();
    }

    final Table<ScoreRow> latest = Table.of(
            "latest",
            t -> t.title(say("latest-of-each-series"))
                    .columns(
                            indicator,
                            part,
                            period,
                            level,
                            unit,
                            inWords(say("before"), ScoreRow::valueBefore),
                            since,
                            judged,
                            onTarget,
                            code)
                    .workbookOnly(since, code)
                    .width(indicator, 34)
                    .orientation(Orientation.PORTRAIT)
                    .highlight(judged.is(worse), Tone.CAUTION, say("moved-the-wrong-way")));

    private Table<ScoreRow> observed(ValueType kind, String word) {
        return Table.of("observed-" + word, t -> observed(kind, t.title(say(word))));
    }

    private void observed(ValueType kind, TableBuilder<ScoreRow> t) {
        t.columns(indicator, part, period, unit);
        if (kind == ValueType.LEVEL) {
            t.columns(level, inWords(say("before"), ScoreRow::valueBefore))
                    .highlightRows(ScoreRow::isBestLevel, Tone.GOOD, say("best-level"))
                    .highlightRows(ScoreRow::isWorstLevel, Tone.CRITICAL, say("worst-level"));
        } else {
            SummableColumn<ScoreRow> value = value(kind);
            SummableColumn<ScoreRow> before = Reading.column(C, say("before"), kind, ScoreRow::valueBefore);
            t.columns(
                            value,
                            before,
                            C.difference(say("change"), value, before)
                                    .comparable(ScoreRow::whyNot)
                                    .marked())
                    .workbookOnly(before);
        }
        t.columns(
                        since,
                        direction,
                        drawn(kind, say("baseline"), row -> row.observation().baseline()),
                        drawn(kind, say("target"), row -> row.observation().target()),
                        onTarget)
                .groupBy(indicator)
                .workbookOnly(since)
                .highlightRows(ScoreRow::isLater, Tone.CAUTION, say("later-than-the-as-of-date"));
    }

    private final Table<ScoreRow> counts = observed(ValueType.COUNT, "counts");
    private final Table<ScoreRow> rates = observed(ValueType.DECIMAL, "rates");
    private final Table<ScoreRow> levels = observed(ValueType.LEVEL, "levels");

    private TableFigure moved(String first, String... more) {
        return latest.rowsWhere(judged.is(first, more));
    }

    private Phrase finding(Known<Dossier> known) {
        return known.phrase()
                .name(
                        ScoreRow.latest(known.data(), known.edition()).isEmpty()
                                ? say("glance-no-indicators")
                                : say(
                                        "glance-indicators",
                                        known.of(latest.figure(count(indicator))),
                                        known.of(moved(better, worse, unchanged)),
                                        known.of(moved(better))));
    }

    private String missing(Dossier dossier, Edition edition) {
        List<ScoreRow> rows = ScoreRow.latest(dossier, edition);
        return rows.isEmpty()
                ? Missing.all(words, "observations-of-indicators", dossier, EnumSet.of(OrganizationKind.GOVERNMENT))
                : new Missing<>(
                                words,
                                rows,
                                row -> Missing.publishers(
                                        dossier.sources(), row.observation().value().citations().stream()))
                        .part(
                                "targets-of",
                                row -> row.observation().target().absence().isPresent())
                        .part(
                                "the-period",
                                row -> row.observation().period().absence().isPresent())
                        .part(
                                "values-of",
                                row -> row.observation().value().absence().isPresent())
                        .said();
    }

    /** Which indicators have values of more than one unit; empty when none has. */
    private String mixedUnits(Dossier dossier, Edition edition) {
        return Optional.of(words.named(ScoreRow.mixedUnits(dossier, edition)))
                .filter(any -> !any.isEmpty())
                .map(any -> say("units-differ", any))
                .orElse("");
    }

    private Outcome oneUnit(Dossier dossier, Edition edition) {
        List<String> mixed = ScoreRow.mixedUnits(dossier, edition).toList();
        if (dossier.observations().isEmpty()) {
            return Outcome.notComputable(say("there-are-no-observations"));
        }
        return mixed.isEmpty() ? Outcome.holds(say("all-have-one")) : Outcome.fails(words.named(mixed.stream()));
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "indicator-scorecard",
            r -> r.glance(
                            this::finding,
                            s -> s.figure(say("series"), latest.figure(count(indicator)))
                                    .figure(say("that-can-be-judged"), moved(better, worse, unchanged))
                                    .figure(say("moved-the-right-way"), moved(better))
                                    .figure(say("moved-the-wrong-way"), moved(worse))
                                    .callout(Tone.CAUTION, say("several-units"), this::mixedUnits)
                                    .text(this::missing))
                    .section(
                            say("latest-figures"),
                            s -> s.text(say("series-explained")).table(latest, ScoreRow::latest))
                    .section(
                            say("all-observations"),
                            s -> s.text(say("change-explained"))
                                    .plot(say("counts-over-time"), lines(counts, ValueType.COUNT))
                                    .tableIfAny(counts, (d, e) -> ScoreRow.of(ValueType.COUNT, d, e))
                                    .plot(say("rates-over-time"), lines(rates, ValueType.DECIMAL))
                                    .tableIfAny(rates, (d, e) -> ScoreRow.of(ValueType.DECIMAL, d, e))
                                    .plot(
                                            say("levels-over-time"),
                                            Plot.steps(
                                                            levels,
                                                            List.of(indicator, part),
                                                            period,
                                                            level,
                                                            row -> row.levels(words))
                                                    .ifItFits())
                                    .tableIfAny(levels, (d, e) -> ScoreRow.of(ValueType.LEVEL, d, e)))
                    .check(say("one-unit-for-each-indicator"), this::oneUnit));
}
