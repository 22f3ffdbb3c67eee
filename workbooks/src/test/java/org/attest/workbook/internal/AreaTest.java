package org.attest.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
    @ParameterizedTest
    @CsvSource({"A1, A1", "$B$4, B4", "a1:c2, A1:C2", "XFD1048576, XFD1048576", "A1:XFD3, 1:3", "C1:D1048576, C:D"})
    void reads_and_prints_references(String reference, String printed) {
        assertThat(Area.parse(reference))
                .hasValueSatisfying(area -> assertThat(area).hasToString(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "Total", "A0", "A1048577", "XFE1", "A1:", "Cases[Filed]", "C2:B3"})
    void takes_nothing_else_for_one(String reference) {
        assertThat(Area.parse(reference)).isEmpty();
    }

    @Test
    void names_columns_as_programs_do() {
        assertThat(Area.letters(0)).isEqualTo("A");
        assertThat(Area.letters(25)).isEqualTo("Z");
        assertThat(Area.letters(26)).isEqualTo("AA");
        assertThat(Area.letters(701)).isEqualTo("ZZ");
        assertThat(Area.letters(Area.LAST_COLUMN)).isEqualTo("XFD");
    }
}
