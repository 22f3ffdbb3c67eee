package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTotalTest {
    private static final Citation SOMEWHERE = Citation.of(new SourceId("s4"));

    private static StatedTotal total(String stated, String... parts) {
        return new StatedTotal(
                new EntityId("total"),
                "Convicted persons",
                Unit.PERSONS,
                Arrays.stream(parts)
                        .map(part -> new StatedTotal.Part("a part", claim(part)))
                        .toList(),
                claim(stated));
    }

    private static Claim<Count> claim(String count) {
        return count.equals("?") ? Claim.notReported() : Claim.stated(Count.parse(count), SOMEWHERE);
    }

    /** Bangladesh: convicted, cases, districts; TIP 2020 prosecuted and completed; TIP 2021; TIP 2025; MoHA 2019-2023. */
    @ParameterizedTest
    @CsvSource({
        "94, 78 14 2, 0",
        "35, 30 4 1, 0",
        "64, 57 7, 0",
        "312, 256 56, 0",
        "39, 30 9, 0",
        "517, 184 333, 0",
        "811, 115 227 469, 0",
        "524, 31 497, -4",
        "1450, 37 413 576 218, 206"
    })
    void differs_from_its_parts_by(String stated, String parts, long difference) {
        assertThat(total(stated, parts.split(" ")).difference()).isEqualTo(Measure.of(difference, Unit.PERSONS));
    }

    @Test
    void cannot_be_checked_while_a_part_is_missing_or_a_bound() {
        assertThat(total("94", "78", "?").difference()).isEqualTo(Measure.undefined(Reason.MISSING_INPUT));
        assertThat(total("94", "78", ">14").computed()).isEqualTo(Measure.undefined(Reason.BOUND_ONLY));
        assertThat(total("~94", "78").difference()).isEqualTo(Measure.undefined(Reason.BOUND_ONLY));
    }

    @Test
    void rejects_a_total_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total("94"))
                .withMessage("stated total \"total\" has no parts, must have at least one");
    }

    @Test
    void rejects_blank_labels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedTotal.Part(" ", claim("1")))
                .withMessage("label of a part is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedTotal(new EntityId("total"), "", Unit.CASES, List.of(), claim("1")))
                .withMessage("label of stated total \"total\" is blank, must have text");
    }
}
