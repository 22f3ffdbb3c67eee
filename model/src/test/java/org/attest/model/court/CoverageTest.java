package org.attest.model.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.model.Samples;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Unit DISTRICTS = new Unit("districts");

    private static List<Jurisdiction> areas(int number, JurisdictionLevel level) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(area -> Samples.part("area-" + area, level, "bangladesh"))
                .toList();
    }

    private static List<Tribunal> tribunals(int number, TribunalKind kind) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(tribunal -> Samples.tribunal("tribunal-" + tribunal, kind, "area-" + tribunal))
                .toList();
    }

    private static String percent(Measure measure) {
        return measure.asNumber()
                .orElseThrow()
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void seven_tribunals_cover_seven_of_64_districts_and_of_8_divisions() {
        List<Tribunal> seven = tribunals(7, TribunalKind.DEDICATED);

        assertThat(percent(Coverage.percent(seven, areas(64, JurisdictionLevel.DISTRICT), DISTRICTS)))
                .isEqualTo("10.9");
        assertThat(percent(Coverage.percent(seven, areas(8, JurisdictionLevel.DIVISION), new Unit("divisions"))))
                .isEqualTo("87.5");
    }

    @Test
    void courts_that_are_only_assigned_do_not_count_as_coverage() {
        List<Tribunal> courts = new ArrayList<>(tribunals(2, TribunalKind.DEDICATED));
        courts.add(Samples.tribunal("women-and-children", TribunalKind.ASSIGNED, "area-3"));

        assertThat(Coverage.covered(courts, areas(4, JurisdictionLevel.DISTRICT)))
                .extracting(Jurisdiction::name)
                .containsExactly("area-1", "area-2");
    }

    @Test
    void of_no_areas_there_is_no_coverage() {
        assertThat(Coverage.percent(List.of(), List.of(), DISTRICTS))
                .isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void rejects_a_tribunal_without_a_name_or_a_citation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tribunal("", Samples.CITED))
                .withMessage("name of tribunal \"dhaka-tribunal\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tribunal("Dhaka", List.of()))
                .withMessage("tribunal \"dhaka-tribunal\" has no citation, must have at least one");
        assertThat(tribunal("Dhaka", Samples.CITED).label()).isEqualTo("Dhaka");
    }

    private static Tribunal tribunal(String name, List<Citation> citations) {
        return new Tribunal(
                new EntityId("dhaka-tribunal"),
                name,
                TribunalKind.DEDICATED,
                Optional.empty(),
                List.of(),
                Claim.notReported(),
                Optional.empty(),
                citations);
    }
}
