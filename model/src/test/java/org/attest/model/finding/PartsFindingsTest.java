package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.S4;
import static org.attest.model.Samples.span;
import static org.attest.model.finding.Found.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Samples;
import org.attest.model.finding.Found.Told;
import org.attest.model.indicator.Indicator;
import org.attest.model.indicator.Indicator.Direction;
import org.attest.model.indicator.Observation;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.indicator.ValueType;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Ref;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsFindingsTest {
    /** Written {@code 2023 bangladesh sex=female,age=child 60 persons}; a dash for nothing. */
    private static Observation observation(String text) {
        String[] words = text.strip().split(" +");
        Map<String, String> parts = Arrays.stream(words[2].split(",", -1))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new Observation(
                Ref.to("victims"),
                Optional.of(words[1]).filter(place -> !place.equals("-")).map(Ref::to),
                span(words[0]),
                parts,
                Claim.stated(ObservedValue.parse(words[3]), S4),
                Optional.of(words).filter(all -> all.length == 5).map(all -> new Unit(all[4].replace('_', ' '))),
                Claim.notReported(),
                Claim.notReported());
    }

    private static List<Told> found(ValueType type, String observations) {
        return findings(
                FindingKind.PARTS_EXCEED_WHOLE,
                d -> d.addJurisdictions(
                                List.of(Samples.country(), Samples.part("dhaka", JurisdictionLevel.CITY, "bangladesh")))
                        .addIndicators(new Indicator(
                                new EntityId("victims"),
                                Optional.empty(),
                                "Victims",
                                type,
                                Unit.PERSONS,
                                Direction.NEUTRAL,
                                List.of(),
                                Samples.CITED))
                        .addObservations(Stream.of(observations.split(";"))
                                .map(PartsFindingsTest::observation)
                                .toList()));
    }

    @Test
    void parts_that_are_more_than_their_whole() {
        assertThat(found(
                        ValueType.COUNT,
                        "2023 - sex=female 60; 2023 - - 100; 2023 - sex=male 45; 2023 dhaka sex=male 45; 2022 - - 10"))
                .containsExactly(new Told(
                        FindingKind.PARTS_EXCEED_WHOLE,
                        "/observations/1",
                        "Victims",
                        "2023: parts by sex add up to at least 105 persons, unless they overlap; the whole is 100"));
    }

    @Test
    void parts_of_a_part_in_a_place_and_bounds_as_far_as_they_tell() {
        assertThat(
                        found(
                                ValueType.COUNT,
                                "2023 dhaka age=child <10; 2023 dhaka age=child,sex=female >4; 2023 dhaka sex=male,age=child >=6"))
                .extracting(Told::message)
                .containsExactly(
                        "2023, dhaka, child: parts by sex add up to at least 11 persons, unless they overlap; the whole is 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One period in two spellings.
                "2023 - - 100; 2023-01/2023-12 - sex=female 60; 2023-01/2023-12 - sex=male 45",
                // A part as large as the whole that is not called so.
                "2023 - - 100; 2023 - sex=female 100; 2023 - sex=male 5"
            })
    void parts_whatever_their_period_is_written_as_and_however_large_they_are(String observations) {
        assertThat(found(ValueType.COUNT, observations)).hasSize(1);
    }

    @Test
    void the_largest_gap_comes_first() {
        assertThat(found(
                        ValueType.COUNT,
                        "2022 - - 1000; 2022 - sex=female 990; 2022 - sex=male 30; 2023 - - 4; 2023 - sex=female 5"))
                .extracting(Told::pointer)
                .containsExactly("/observations/3", "/observations/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Fewer: some may be missing.
                "2023 - - 100; 2023 - sex=female 60; 2023 - sex=male 30",
                // Equal.
                "2023 - - 100; 2023 - sex=female 60; 2023 - sex=male 40",
                // The whole by another name.
                "2023 - - 100; 2023 - sex=female 60; 2023 - sex=male 40; 2023 - sex=both 100",
                // Another period, place or unit, and none.
                "2023 - - 100; 2022 - sex=female 160",
                "2023 - - 100; 2023 dhaka sex=female 160",
                "2023 - - 100; 2023 - sex=female 160 victims_of_one_sex",
                "? - - 100; ? - sex=female 160",
                // Two keys are not added.
                "2023 - - 100; 2023 - sex=female 60; 2023 - age=child 60",
                // Bounds that do not tell.
                "2023 - - >100; 2023 - sex=female 160",
                "2023 - - ~100; 2023 - sex=female 160",
                "2023 - - 100; 2023 - sex=female <160; 2023 - sex=male ~160",
                // Two sources of one part, and of the whole.
                "2023 - - 100; 2023 - sex=female 60; 2023 - sex=female 61; 2023 - sex=male 40",
                "2023 - - 90; 2023 - - 100; 2023 - sex=female 60; 2023 - sex=male 40",
                // Rates and shares.
                "2023 - - 16 persons_per_100,000; 2023 - sex=female 12 persons_per_100,000; 2023 - sex=male 20 persons_per_100,000",
                "2023 - - 30 percent; 2023 - sex=female 35 percent; 2023 - sex=male 25 percent"
            })
    void what_may_fit_is_no_finding(String observations) {
        assertThat(found(ValueType.COUNT, observations)).isEmpty();
    }

    @Test
    void rates_are_no_parts_of_a_rate() {
        assertThat(found(ValueType.DECIMAL, "2023 - - 30; 2023 - sex=female 35; 2023 - sex=male 25"))
                .isEmpty();
    }
}
