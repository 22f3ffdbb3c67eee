package org.attest.report.internal.standard.tribunal;

import static org.attest.model.value.Reason.NOT_REPORTED;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.place.Jurisdiction;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** Convictions as others count them than the tribunals: observed, to be held against the headline and never added to it. */
record OtherCount(Indicator indicator, Observation observation, Dossier dossier) {
    /** How the ids of such indicators end: with the key of the column that counts the same. */
    private static final List<String> KEYS =
            List.of(TribunalCaseload.PERSONS_CONVICTED, TribunalCaseload.CONVICTING_CASES);

    static List<OtherCount> of(Dossier data, Edition edition) {
        Dossier dossier = data.asOf(edition.asOf());
        return dossier.observations().stream()
                .map(each -> new OtherCount(dossier.get(each.indicator()), each, dossier))
                .filter(row -> row.observation.disaggregation().isEmpty())
                .filter(row -> KEYS.stream().anyMatch(row.indicator.id().value()::endsWith))
                .toList();
    }

    private static final Columns<OtherCount> C = Columns.of(OtherCount.class);

    static Table<OtherCount> table(Wording words) {
        TextColumn<OtherCount> counted = C.text(words.say("counted"), row -> row.indicator.label());
        return Table.of(
                "other-counts",
                t -> t.title(words.say("convictions-as-others-count-them"))
                        .columns(
                                counted,
                                C.textOr(words.say("place"), NOT_REPORTED, OtherCount::place),
                                C.dateClaim(words.say("period"), row -> row.observation.period()),
                                C.countClaim(
                                        words.say("number"),
                                        new Unit("persons or cases"),
                                        row -> row.observation
                                                .value()
                                                .part(
                                                        value -> value instanceof ObservedValue.Counted(var count)
                                                                ? Optional.of(count)
                                                                : Optional.empty(),
                                                        NOT_REPORTED)))
                        .groupBy(counted)
                        .highlightRows(OtherCount::isLater, Tone.CAUTION, words.say("later-than-the-as-of-date")));
    }

    /** What each counts last of each place by the as-of date, to be held against the figures. */
    static String latest(Dossier data, Edition edition) {
        Wording words = Wording.in(edition);
        Map<List<Object>, String> last = new LinkedHashMap<>();
        of(data, edition).stream()
                .filter(row -> !row.isLater() && row.observation.value().value().isPresent())
                .sorted(Comparator.comparing(
                        row -> row.observation.period().value().orElseGet(() -> DateSpan.on(PartialDate.unknown())),
                        DateSpan.ORDER))
                .forEach(row -> last.put(
                        List.of(row.indicator.id(), row.observation.jurisdiction()),
                        words.say(
                                "other-count",
                                row.indicator.label(),
                                words.value(row.observation.value().value().orElseThrow(), data),
                                row.place().orElseGet(() -> words.say("no-place-named")),
                                words.texts().print(row.observation.period()))));
        return last.isEmpty() ? "" : words.say("other-counts", words.named(last.values().stream()));
    }

    private boolean isLater() {
        return TribunalRow.isSurelyLater(observation.period(), dossier::isLater);
    }

    private Optional<String> place() {
        return observation.jurisdiction().map(dossier::get).map(Jurisdiction::name);
    }
}
