package org.attest.report.internal.standard.series;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
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

/** R7: the figures of the last two periods of each thing beside each other, or of two dossiers, and what became of them. */
public final class PeriodComparison extends Worded {
    public PeriodComparison(Wording words) {
        super(words);
    }

    /** The figures of one measure. */
    record MeasureRow(String measure, List<ComparedRow> rows) {
        static List<MeasureRow> of(List<ComparedRow> rows) {
            return rows.stream()
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
                C.dateClaim(say("earlier-period"), row -> row.before().period()),
                C.dateClaim(say("later-period"), row -> row.now().period()),
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
                .highlightRows(ComparedRow::isDisputed, Tone.CAUTION, say("stated-differently-by-sources"))
                .highlightRows(
                        row -> row.fate() == Fate.RESTATED && !row.isDisputed(),
                        Tone.CAUTION,
                        say("stated-differently-before"));
    }

    private TextColumn<ComparedRow> inWords(String label, Function<ComparedRow, Reading> of) {
        return C.textClaim(label, row -> of.apply(row).value().map(each -> words.value(each, row.dossier())));
    }

    private String missing(Dossier dossier, Optional<Dossier> earlier, Edition edition) {
        List<ComparedRow> rows = ComparedRow.of(dossier, earlier, edition);
        return rows.isEmpty()
                ? Missing.all(words, "figures-of-two-periods", dossier, EnumSet.of(OrganizationKind.GOVERNMENT))
                : new Missing<>(
                                words,
                                rows,
                                row -> Missing.publishers(
                                        DossierReport.sources(dossier, earlier), row.citations().stream()))
                        .part("figures-of-later-period", row -> row.fate() == Fate.DROPPED)
                        .part("figures-of-earlier-period", row -> row.fate() == Fate.ADDED)
                        .part("comparable-figures", row -> row.fate() == Fate.NOT_COMPARED)
                        .said();
    }

    private static BiFunction<Dossier, Edition, List<ComparedRow>> drawn(ValueType kind, Optional<Dossier> earlier) {
        return (dossier, edition) -> ComparedRow.of(dossier, earlier, edition).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    /** What is compared with what. */
    private String explained(Optional<Dossier> earlier, Dossier now, Edition edition) {
        return earlier.map(before -> say(
                        "dossiers-explained",
                        before.title(),
                        words.texts().print(before.asOf()),
                        now.title(),
                        words.texts().print(edition.asOf())))
                .orElseGet(() -> say("periods-explained"));
    }

    /**
     * The report.
     *
     * @param earlier the dossier whose figures come before; empty to take those of the last period before
     */
    public Report<Dossier> report(Optional<Dossier> earlier) {
        String two = earlier.isPresent() ? "-of-dossiers" : "";
        return DossierReport.of(
                words,
                "period-comparison",
                say("title-period-comparison" + two),
                earlier,
                r -> r.glance(
                                known -> known.phrase()
                                        .name(
                                                known.of(byMeasure.total(all))
                                                                .number()
                                                                .isEmpty()
                                                        ? say("glance-no-comparison" + two)
                                                        : say(
                                                                "glance-comparison" + two,
                                                                known.of(byMeasure.total(all)),
                                                                known.of(total(Fate.HIGHER)),
                                                                known.of(total(Fate.LOWER)))),
                                s -> s.figure(say("figures-of-both-periods" + two), byMeasure.total(all))
                                        .figure(words.of(Fate.HIGHER), total(Fate.HIGHER))
                                        .figure(words.of(Fate.LOWER), total(Fate.LOWER))
                                        .figure(words.of(Fate.RESTATED), total(Fate.RESTATED))
                                        .text((d, e) -> missing(d, earlier, e)))
                        .section(
                                say("overview"),
                                s -> s.text((d, e) -> explained(earlier, d, e))
                                        .table(byMeasure, (d, e) -> MeasureRow.of(ComparedRow.of(d, earlier, e))))
                        .section(
                                say("figures"),
                                s -> s.text(say("compared-where"))
                                        .tableIfAny(counts, drawn(ValueType.COUNT, earlier))
                                        .tableIfAny(rates, drawn(ValueType.DECIMAL, earlier))
                                        .tableIfAny(levels, drawn(ValueType.LEVEL, earlier))));
    }
}
