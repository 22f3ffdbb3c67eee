package org.attest.report.internal.standard.series;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Unit;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.SummableColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TableFigure;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Missing;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.series.ComparedRow.Fate;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;

/** R7: the figures of the last two periods of each thing beside each other, and what became of them. */
public final class PeriodComparison extends Worded {
    public PeriodComparison(Wording words) {
        super(words);
    }

    /** The figures of one measure. */
    record MeasureRow(String measure, List<ComparedRow> rows) {
        static List<MeasureRow> of(Dossier dossier, Edition edition) {
            return ComparedRow.of(dossier, edition).stream()
                    .collect(Collectors.groupingBy(ComparedRow::measure, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(of -> new MeasureRow(of.getKey(), of.getValue()))
                    .toList();
        }
    }

    private static final Columns<MeasureRow> M = Columns.of(MeasureRow.class);
    private final TextColumn<MeasureRow> measures = M.text(say("measure"), MeasureRow::measure);
    private final CountColumn<MeasureRow> all = count(say("figures"), row -> true);
    private final Map<Fate, CountColumn<MeasureRow>> fates = Arrays.stream(Fate.values())
            .collect(Collectors.toMap(
                    fate -> fate,
                    fate -> count(Wording.capital(words.of(fate)), row -> row.fate() == fate),
                    (one, other) -> one,
                    () -> new EnumMap<>(Fate.class)));

    private static CountColumn<MeasureRow> count(String label, Predicate<ComparedRow> which) {
        return Citations.counted(M, label, new Unit("figures"), MeasureRow::rows, which, ComparedRow::citations);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // No array of a generic type can be made otherwise.
    final Table<MeasureRow> byMeasure = Table.of(
            "measures",
            t -> t.title(say("what-became-of-the-figures"))
                    .columns(measures, all)
                    .columns(List.copyOf(fates.values()))
                    .rowKey(measures)
                    .width(measures, 22)
                    .orientation(Orientation.PORTRAIT)
                    .grandTotal(say("all-measures"), (Aggregate<MeasureRow>[])
                            Stream.concat(Stream.of(all), fates.values().stream())
                                    .map(Aggregate::sum)
                                    .toArray(Aggregate[]::new)));

    private TableFigure total(Fate fate) {
        return byMeasure.total(Objects.requireNonNull(fates.get(fate)));
    }

    private static final Columns<ComparedRow> C = Columns.of(ComparedRow.class);
    private final TextColumn<ComparedRow> measure = C.text(say("measure"), ComparedRow::measure);

    private final TextColumn<ComparedRow> of = C.text(say("of"), ComparedRow::of);

    private final Table<ComparedRow> counts = figures(ValueType.COUNT, "counts");
    private final Table<ComparedRow> rates = figures(ValueType.DECIMAL, "rates");
    private final Table<ComparedRow> levels = figures(ValueType.LEVEL, "levels");

    private Table<ComparedRow> figures(ValueType kind, String word) {
        return Table.of("compared-" + word, t -> figures(kind, t.title(say(word))));
    }

    private void figures(ValueType kind, TableBuilder<ComparedRow> t) {
        t.columns(
                measure,
                of,
                C.period(
                        say("earlier-period"),
                        row -> row.before().period().value().orElseThrow()),
                C.period(say("later-period"), row -> row.now().period().value().orElseThrow()),
                C.text(say("unit"), row -> words.texts().print(row.now().unit())));
        if (kind == ValueType.LEVEL) {
            t.columns(inWords(say("before"), ComparedRow::before), inWords(say("now"), ComparedRow::now));
        } else {
            SummableColumn<ComparedRow> before =
                    Reading.column(C, say("before"), kind, row -> row.before().value());
            SummableColumn<ComparedRow> now =
                    Reading.column(C, say("now"), kind, row -> row.now().value());
            t.columns(
                    before,
                    now,
                    C.difference(say("change"), now, before).comparable(ComparedRow::whyNot),
                    C.change(say("change-in-per-cent"), now, before)
                            .key("change-in-per-cent")
                            .comparable(ComparedRow::whyNot)
                            .marked());
        }
        t.columns(C.text(say("what-changed"), row -> words.of(row.fate())))
                .groupBy(measure)
                .width(of, 22)
                .orientation(Orientation.PORTRAIT)
                .highlightRows(row -> row.fate() == Fate.RESTATED, Tone.CAUTION, say("stated-differently-by-sources"));
    }

    private TextColumn<ComparedRow> inWords(String label, Function<ComparedRow, Reading> of) {
        return C.textClaim(label, row -> of.apply(row).value().map(each -> words.value(each, row.dossier())));
    }

    private String missing(Dossier dossier, Edition edition) {
        List<ComparedRow> rows = ComparedRow.of(dossier, edition);
        return rows.isEmpty()
                ? Missing.all(words, "figures-of-two-periods", dossier, EnumSet.of(OrganizationKind.GOVERNMENT))
                : new Missing<>(words, rows, row -> Missing.publishers(dossier, row.citations().stream()))
                        .part("figures-of-later-period", row -> row.fate() == Fate.DROPPED)
                        .part("figures-of-earlier-period", row -> row.fate() == Fate.ADDED)
                        .part("comparable-figures", row -> row.fate() == Fate.NOT_COMPARED)
                        .said();
    }

    private static List<ComparedRow> drawn(ValueType kind, Dossier dossier, Edition edition) {
        return ComparedRow.of(dossier, edition).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    public final Report<Dossier> report = DossierReport.of(
            words,
            "period-comparison",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(
                                            known.of(byMeasure.total(all))
                                                            .number()
                                                            .isEmpty()
                                                    ? say("glance-no-comparison")
                                                    : say(
                                                            "glance-comparison",
                                                            known.of(byMeasure.total(all)),
                                                            known.of(total(Fate.HIGHER)),
                                                            known.of(total(Fate.LOWER)))),
                            s -> s.figure(say("figures-of-both-periods"), byMeasure.total(all))
                                    .figure(words.of(Fate.HIGHER), total(Fate.HIGHER))
                                    .figure(words.of(Fate.LOWER), total(Fate.LOWER))
                                    .figure(words.of(Fate.RESTATED), total(Fate.RESTATED))
                                    .text(this::missing))
                    .section(
                            say("overview"),
                            s -> s.text(say("periods-explained")).table(byMeasure, MeasureRow::of))
                    .section(
                            say("figures"),
                            s -> s.text(say("compared-where"))
                                    .tableIfAny(counts, (d, e) -> drawn(ValueType.COUNT, d, e))
                                    .tableIfAny(rates, (d, e) -> drawn(ValueType.DECIMAL, d, e))
                                    .tableIfAny(levels, (d, e) -> drawn(ValueType.LEVEL, d, e))));
}
