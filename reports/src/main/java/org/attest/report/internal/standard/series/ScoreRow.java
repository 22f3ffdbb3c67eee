package org.attest.report.internal.standard.series;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Entity;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** An observation of an indicator, which has a name that no other has; with the reading of its series that it is compared with. */
record ScoreRow(
        String name,
        Indicator indicator,
        Observation observation,
        Reading reading,
        Optional<Reading> before,
        Dossier dossier) {
    /** How an indicator moved, by the direction that it should go. */
    enum Move {
        BETTER,
        WORSE,
        UNCHANGED
    }

    /** Those of one indicator, place and part, in time. */
    static List<List<ScoreRow>> series(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        Map<EntityId, String> names = Names.byId(
                dossier.indicators(),
                List.of(Indicator::name, each -> each.name() + ", " + each.unit(), Names::withId));
        Map<EntityId, Map<List<Object>, List<Observation>>> series = dossier.observations().stream()
                .collect(Collectors.groupingBy(
                        each -> each.indicator().id(),
                        Collectors.groupingBy(
                                each -> List.of(each.jurisdiction(), each.disaggregation()),
                                LinkedHashMap::new,
                                Collectors.toList())));
        return dossier.indicators().stream()
                .flatMap(indicator -> series.getOrDefault(indicator.id(), Map.of()).values().stream()
                        .map(observed ->
                                rows(Objects.requireNonNull(names.get(indicator.id())), indicator, observed, dossier)))
                .toList();
    }

    private static List<ScoreRow> rows(String name, Indicator indicator, List<Observation> observed, Dossier dossier) {
        List<Observation> inTime = observed.stream()
                .sorted(Comparator.comparing(each -> Reading.of(each, indicator), Reading.IN_TIME))
                .toList();
        List<Reading> readings =
                inTime.stream().map(each -> Reading.of(each, indicator)).toList();
        return IntStream.range(0, inTime.size())
                .mapToObj(i -> new ScoreRow(
                        name,
                        indicator,
                        inTime.get(i),
                        readings.get(i),
                        readings.get(i).before(readings),
                        dossier))
                .toList();
    }

    /** Every observation that is drawn so. */
    static List<ScoreRow> of(ValueType kind, Dossier dossier, Edition edition) {
        return series(dossier, edition).stream()
                .flatMap(List::stream)
                .filter(row -> row.reading.kind(row.indicator.type()) == kind)
                .toList();
    }

    /** Of every series the last observation that is not later; one without a period where none has any. */
    static List<ScoreRow> latest(Dossier dossier, Edition edition) {
        return series(dossier, edition).stream()
                .map(rows -> rows.stream().filter(row -> !row.isLater()).toList())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream()
                        .filter(row -> row.reading.isDated())
                        .reduce((one, next) -> next)
                        .orElse(rows.getFirst()))
                .toList();
    }

    boolean isLater() {
        return reading.isLater(dossier);
    }

    /** The place and the part of the whole that it is of. */
    String part(Wording words) {
        return Wording.joined(
                        ", ",
                        Stream.concat(
                                observation.jurisdiction().map(dossier::get).map(Entity::label).stream(),
                                observation.disaggregation().entrySet().stream()
                                        .map(part -> words.say("part-by", part.getKey(), part.getValue()))))
                .orElseGet(() -> words.say("no-place-named"));
    }

    Claim<ObservedValue> valueBefore() {
        return before.map(Reading::value).orElse(Claim.missing(Reason.NOT_APPLICABLE, List.of()));
    }

    Optional<DateSpan> periodBefore() {
        return before.flatMap(reading -> reading.period().value());
    }

    /** Where both figures stand that are compared. */
    List<Citation> citations() {
        return Citations.of(List.of(observation.value(), valueBefore()), Claim::citations);
    }

    /** Why it cannot be compared with what was before; empty when it can, or when there is nothing before. */
    Optional<Reason> whyNot() {
        return reading.period().whyNoValue().or(() -> before.flatMap(reading::whyNotAgainst));
    }

    /** How it moved; empty when nobody can tell. */
    Optional<Move> move() {
        return whyNoMove().isPresent()
                ? Optional.empty()
                : before.map(Reading::value)
                        .flatMap(Claim::value)
                        .flatMap(this::merit)
                        .flatMap(earlier ->
                                reading.value().value().flatMap(this::merit).map(now -> now.compareTo(earlier)))
                        .map(sign -> sign == 0 ? Move.UNCHANGED : sign > 0 ? Move.BETTER : Move.WORSE);
    }

    /** How it moved, or why nobody can tell, in words. */
    String direction(Wording words) {
        if (!hasDirection()) {
            return words.say("no-direction");
        }
        if (before.isEmpty() && reading.isDated()) {
            return words.say("no-earlier-period");
        }
        return move().map(words::of)
                .orElseGet(() -> words.of(whyNoMove()
                        .or(reading.value()::whyNoValue)
                        .or(valueBefore()::whyNoValue)
                        .orElse(Reason.BOUND_ONLY)));
    }

    private Optional<Reason> whyNoMove() {
        return hasDirection() ? whyNot() : Optional.of(Reason.NOT_APPLICABLE);
    }

    /** Levels have one by their order, which is best first. */
    private boolean hasDirection() {
        return !indicator.levels().isEmpty() || indicator.direction() != Indicator.Direction.NEUTRAL;
    }

    /** A number that is the higher the better; empty for a bound, and for a level that the indicator does not have. */
    private Optional<BigDecimal> merit(ObservedValue value) {
        if (value instanceof ObservedValue.Level(String level)) {
            return Optional.of(indicator.levels().indexOf(level))
                    .filter(place -> place >= 0)
                    .map(place -> BigDecimal.valueOf(-place));
        }
        return Reading.number(value)
                .map(number -> indicator.direction() == Indicator.Direction.LOWER_IS_BETTER ? number.negate() : number);
    }

    /** Whether it is as good as its target, or better. */
    Answer onTarget() {
        Optional<Reason> unknown = observation
                .target()
                .whyNoValue()
                .or(observation.value()::whyNoValue)
                .or(() -> Optional.of(Reason.NOT_APPLICABLE).filter(none -> !hasDirection()));
        return unknown.map(Answer::unknown)
                .orElseGet(() -> merit(observation.value().value().orElseThrow())
                        .flatMap(value -> merit(observation.target().value().orElseThrow())
                                .map(target -> Answer.of(value.compareTo(target) >= 0)))
                        .orElse(Answer.unknown(Reason.BOUND_ONLY)));
    }

    /** All levels of its indicator in words, the best first. */
    SequencedMap<String, Tone> levels(Wording words) {
        SequencedMap<String, Tone> levels = new LinkedHashMap<>();
        for (String level : indicator.levels()) {
            levels.put(words.value(new ObservedValue.Level(level), dossier), Tone.NEUTRAL);
        }
        if (levels.size() > 1) {
            levels.replace(levels.firstEntry().getKey(), Tone.GOOD);
            levels.replace(levels.lastEntry().getKey(), Tone.CRITICAL);
        }
        return levels;
    }

    boolean isBestLevel() {
        return isLevel(0);
    }

    boolean isWorstLevel() {
        return isLevel(indicator.levels().size() - 1);
    }

    private boolean isLevel(int place) {
        return indicator.levels().size() > 1
                && reading.value()
                        .value()
                        .filter(value -> value instanceof ObservedValue.Level(String level)
                                && indicator.levels().indexOf(level) == place)
                        .isPresent();
    }

    /** The units of each indicator that has more than one, with its name. */
    static Stream<String> mixedUnits(Dossier dossier, Edition edition) {
        Wording words = Wording.in(edition);
        Map<String, List<String>> units = series(dossier, edition).stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        ScoreRow::name,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> words.texts().print(row.reading.unit()), Collectors.toList()),
                                all -> all.stream().distinct().toList())));
        return units.entrySet().stream()
                .filter(of -> of.getValue().size() > 1)
                .map(of -> words.say("part-by", of.getKey(), String.join("; ", of.getValue())));
    }
}
