package org.attest.report.internal.standard.series;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.place.Forum;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.EntityId;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/**
 * One measure of one thing, in time.
 *
 * @param key the same of the same thing in another dossier
 * @param place what kind of place it is of: another one under the same key is not compared
 * @param inTime not later than the dossier's day, and those without a period only where no other is known
 */
record Measured(
        Object key, Object place, String of, String measure, ValueType type, List<Reading> inTime, Dossier dossier) {
    /** What is measured of a caseload. */
    private record Flow(String key, String measure, Unit unit, Function<Caseload, Claim<Count>> count) {
        static Stream<Flow> all(Wording words) {
            Stream<Flow> flows = Stream.of(
                    of("pending-at-start", words, Caseload::pendingStart),
                    of("incoming", words, Caseload::incoming),
                    of("resolved", words, Caseload::resolved),
                    of("pending-at-end", words, Caseload::pendingEnd),
                    of("over-time-limit", words, Caseload::pendingBeyondLimit));
            return Stream.concat(flows, Stream.of(OutcomeKind.values()).flatMap(kind -> {
                String how = Wording.capital(words.of(kind));
                return Stream.of(
                        new Flow(
                                "persons " + kind,
                                words.say("outcome-in-persons", how),
                                Unit.PERSONS,
                                caseload -> caseload.persons(kind)),
                        new Flow(
                                "cases " + kind,
                                words.say("outcome-in-cases", how),
                                Unit.CASES,
                                caseload -> caseload.cases(kind)));
            }));
        }

        private static Flow of(String key, Wording words, Function<Caseload, Claim<Count>> count) {
            return new Flow(key, words.say(key), Unit.CASES, count);
        }

        Reading of(Caseload caseload) {
            return new Reading(caseload.period(), unit, count.apply(caseload).map(ObservedValue.Counted::new));
        }
    }

    static List<Measured> all(Dossier dossier, Edition edition) {
        return Stream.concat(courts(dossier, edition), observed(dossier, edition))
                .filter(measured -> !measured.inTime.isEmpty())
                .toList();
    }

    private static Stream<Measured> courts(Dossier dossier, Edition edition) {
        Map<Caseload.Series, List<Caseload>> series = dossier.caseloads().stream()
                .collect(Collectors.groupingBy(Caseload::series, LinkedHashMap::new, Collectors.toList()));
        Map<EntityId, String> names = Names.of(series.keySet().stream().map(Caseload.Series::forum), dossier);
        return Flow.all(Wording.in(edition))
                .flatMap(flow -> series.entrySet().stream().map(of -> {
                    Caseload.Series one = of.getKey();
                    return new Measured(
                            List.of(flow.key, one),
                            place(dossier.get(one.forum())),
                            names.get(one.forum().id())
                                    + one.caseType().map(type -> ", " + type).orElse(""),
                            flow.measure,
                            ValueType.COUNT,
                            inTime(of.getValue().stream().map(flow::of), dossier),
                            dossier);
                }));
    }

    private static Object place(Forum forum) {
        return switch (forum) {
            case Jurisdiction area -> place(area);
            case Tribunal court -> court.kind();
            default -> forum.getClass();
        };
    }

    private static Object place(Jurisdiction area) {
        return List.of(area.level(), area.code());
    }

    private static Stream<Measured> observed(Dossier dossier, Edition edition) {
        return ScoreRow.series(dossier, edition).stream().map(rows -> {
            ScoreRow first = rows.getFirst();
            return new Measured(
                    List.of(
                            first.indicator().id(),
                            first.observation().jurisdiction(),
                            first.observation().disaggregation()),
                    first.observation().jurisdiction().map(dossier::get).map(Measured::place),
                    first.part(Wording.in(edition)),
                    first.name(),
                    first.indicator().type(),
                    inTime(rows.stream().map(ScoreRow::reading), dossier),
                    dossier);
        });
    }

    private static List<Reading> inTime(Stream<Reading> readings, Dossier dossier) {
        List<Reading> all = readings.filter(each -> !each.isLater(dossier))
                .sorted(Reading.IN_TIME)
                .toList();
        List<Reading> dated = all.stream().filter(Reading::isDated).toList();
        return dated.isEmpty() ? all : dated;
    }

    /** The last one, beside that before it. */
    Stream<ComparedRow> lastTwo() {
        Reading now = inTime.getLast();
        return now.before(inTime).stream().map(before -> row(before, now, true));
    }

    /**
     * What differs from an earlier dossier: the last one beside the earlier dossier's last, and each period that both state otherwise or only
     * the earlier one.
     */
    Stream<ComparedRow> since(Optional<Measured> earlier) {
        Reading last = inTime.getLast();
        if (earlier.isEmpty()) {
            return Stream.of(row(last.withoutAll(), last, true));
        }
        boolean samePlace = place.equals(earlier.get().place);
        List<Reading> before = earlier.get().inTime;
        Reading against = last.in(before).or(() -> last.before(before)).orElseGet(before::getLast);
        Stream<ComparedRow> others = before.stream()
                .filter(each -> !each.equals(against) || last.in(before).isEmpty())
                .flatMap(each ->
                        each
                                .in(inTime)
                                .or(() -> Optional.of(each.withoutAll()).filter(none -> !each.equals(against)))
                                .stream()
                                .filter(now -> !now.saysAsMuchAs(each))
                                .map(now -> row(each, now, samePlace)));
        return Stream.concat(Stream.of(row(against, last, samePlace)), others);
    }

    /** What a later dossier does not have any more. */
    Stream<ComparedRow> dropped() {
        return Stream.of(row(inTime.getLast(), inTime.getLast().withoutAll(), true));
    }

    private ComparedRow row(Reading before, Reading now, boolean samePlace) {
        return new ComparedRow(of, measure, type, before, now, samePlace, dossier);
    }

    /** The same with its sources under other names. */
    Measured cited(UnaryOperator<SourceId> names) {
        return new Measured(
                key,
                place,
                of,
                measure,
                type,
                inTime.stream().map(reading -> reading.cited(names)).toList(),
                dossier);
    }
}
