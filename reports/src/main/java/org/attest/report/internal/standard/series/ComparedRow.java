package org.attest.report.internal.standard.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.OutcomeKind;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** One figure of one thing in the last two periods that the data has of it. */
record ComparedRow(String of, String measure, ValueType type, Reading before, Reading now, Dossier dossier) {
    /** What became of a figure from one period to the next. */
    enum Fate {
        HIGHER,
        LOWER,
        UNCHANGED,
        CHANGED,
        ADDED,
        DROPPED,
        RESTATED,
        NOT_COMPARED
    }

    /** What is measured of a caseload. */
    private record Flow(String measure, Unit unit, Function<Caseload, Claim<Count>> count) {
        static Stream<Flow> all(Wording words) {
            Stream<Flow> flows = Stream.of(
                    new Flow(words.say("pending-at-start"), Unit.CASES, Caseload::pendingStart),
                    new Flow(words.say("incoming"), Unit.CASES, Caseload::incoming),
                    new Flow(words.say("resolved"), Unit.CASES, Caseload::resolved),
                    new Flow(words.say("pending-at-end"), Unit.CASES, Caseload::pendingEnd),
                    new Flow(words.say("over-time-limit"), Unit.CASES, Caseload::pendingBeyondLimit));
            return Stream.concat(flows, Stream.of(OutcomeKind.values()).flatMap(kind -> {
                String how = Wording.capital(words.of(kind));
                return Stream.of(
                        new Flow(
                                words.say("outcome-in-persons", how), Unit.PERSONS, caseload -> caseload.persons(kind)),
                        new Flow(words.say("outcome-in-cases", how), Unit.CASES, caseload -> caseload.cases(kind)));
            }));
        }

        Reading of(Caseload caseload) {
            return new Reading(caseload.period(), unit, count.apply(caseload).map(ObservedValue.Counted::new));
        }
    }

    /** Of every thing that has two periods with a figure in one of them; those of one measure together, the biggest movers first. */
    static List<ComparedRow> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        Map<String, List<ComparedRow>> byMeasure = Stream.concat(courts(dossier, edition), observed(dossier, edition))
                .filter(row -> row.isStated(row.before) || row.isStated(row.now))
                .collect(Collectors.groupingBy(ComparedRow::measure, LinkedHashMap::new, Collectors.toList()));
        Comparator<ComparedRow> movers =
                Comparator.comparing(row -> row.movement().orElse(BigDecimal.ONE.negate()));
        return byMeasure.values().stream()
                .flatMap(rows -> rows.stream().sorted(movers.reversed()))
                .toList();
    }

    private boolean isStated(Reading reading) {
        return reading.value().absence().isEmpty();
    }

    private static Stream<ComparedRow> courts(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        Map<Caseload.Series, List<Caseload>> series = dossier.caseloads().stream()
                .collect(Collectors.groupingBy(Caseload::series, LinkedHashMap::new, Collectors.toList()));
        Map<EntityId, String> names = Names.of(series.keySet().stream().map(Caseload.Series::forum), dossier);
        return Flow.all(words)
                .flatMap(flow -> series.entrySet().stream()
                        .flatMap(of -> pair(
                                names.get(of.getKey().forum().id())
                                        + of.getKey()
                                                .caseType()
                                                .map(type -> ", " + type)
                                                .orElse(""),
                                flow.measure,
                                ValueType.COUNT,
                                of.getValue().stream().map(flow::of).toList(),
                                dossier)));
    }

    private static Stream<ComparedRow> observed(Dossier dossier, Edition edition) {
        return ScoreRow.series(dossier, edition).stream()
                .flatMap(rows -> pair(
                        rows.getFirst().part(Wording.in(edition)),
                        rows.getFirst().name(),
                        rows.getFirst().indicator().type(),
                        rows.stream().map(ScoreRow::reading).toList(),
                        dossier));
    }

    private static Stream<ComparedRow> pair(
            String of, String measure, ValueType type, List<Reading> readings, Dossier dossier) {
        List<Reading> inTime = readings.stream()
                .filter(each -> each.isDated() && !each.isLater(dossier))
                .sorted(Reading.IN_TIME)
                .toList();
        return inTime.stream()
                .skip(Math.max(0, inTime.size() - 1L))
                .flatMap(now -> now.before(inTime).stream()
                        .map(before -> new ComparedRow(of, measure, type, before, now, dossier)));
    }

    /** What both can be drawn as. */
    ValueType kind() {
        ValueType kind = now.kind(type);
        return before.kind(kind) == kind || kind == ValueType.LEVEL ? kind : before.kind(kind);
    }

    /** The sources of both figures: the places in them stand with the figures. */
    List<Citation> citations() {
        return Stream.of(before, now)
                .flatMap(reading -> reading.value().citations().stream())
                .map(citation -> Citation.of(citation.source()))
                .distinct()
                .toList();
    }

    Optional<Reason> whyNot() {
        return now.whyNotAgainst(before);
    }

    private Optional<BigDecimal> number(Reading reading) {
        return reading.value().value().flatMap(Reading::number);
    }

    /** By what part of what was before it moved, up or down; empty where that cannot be told. */
    private Optional<BigDecimal> movement() {
        return whyNot().isPresent()
                ? Optional.empty()
                : number(before)
                        .filter(earlier -> earlier.signum() > 0)
                        .flatMap(earlier -> number(now)
                                .map(later -> later.subtract(earlier).abs().divide(earlier, MathContext.DECIMAL64)));
    }

    Fate fate() {
        if (isRestated(before) || isRestated(now)) {
            return Fate.RESTATED;
        }
        if (!isStated(before)) {
            return Fate.ADDED;
        }
        if (!isStated(now)) {
            return Fate.DROPPED;
        }
        if (whyNot().isPresent()) {
            return Fate.NOT_COMPARED;
        }
        if (number(before).isPresent() && number(now).isPresent()) {
            int sign = number(now).get().compareTo(number(before).get());
            return sign == 0 ? Fate.UNCHANGED : sign > 0 ? Fate.HIGHER : Fate.LOWER;
        }
        return now.value().value().equals(before.value().value()) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    /** Whether sources state the same period differently, be it decided or not. */
    private static boolean isRestated(Reading reading) {
        return reading.value().values().size() > 1;
    }
}
