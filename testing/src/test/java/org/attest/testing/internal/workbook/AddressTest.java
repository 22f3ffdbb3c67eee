package org.attest.testing.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "B7, 6, 1",
        "Z1, 0, 25",
        "AA1, 0, 26",
        "AZ10, 9, 51",
        "ZZ1, 0, 701",
        "XFD1048576, 1048575, 16383"
    })
    void is_written_in_letters_and_a_number(String written, int row, int column) {
        assertThat(Address.of(written)).isEqualTo(new Address(row, column)).hasToString(written);
    }

    @Test
    void may_be_fixed_and_in_small_letters() {
        assertThat(Address.of("$b$7")).hasToString("B7");
    }

    @ParameterizedTest
    @CsvSource({"7B", "B0", "''", "B7:C8"})
    void is_nothing_else(String written) {
        assertThatThrownBy(() -> Address.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + written + "\" is no address of a cell, must be letters and a number such as B7");
    }

    @ParameterizedTest
    @CsvSource({
        "B2:C3, B2, C3, C4",
        "B2, B2, B2, B3",
        "B:C, B1, C1048576, D1",
        "2:3, A2, XFD3, A4",
    })
    void is_in_an_area_or_not(String area, String first, String last, String outside) {
        assertThat(Area.of(area).holds(Address.of(first))).isTrue();
        assertThat(Area.of(area).holds(Address.of(last))).isTrue();
        assertThat(Area.of(area).holds(Address.of(outside))).isFalse();
    }
}
