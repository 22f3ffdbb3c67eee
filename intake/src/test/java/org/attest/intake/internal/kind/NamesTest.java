package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Court of the North, court-of-the-north",
        "Court #2, court-2",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "A*, a-star",
        "C, c"
    })
    void give_ids_that_differ_as_they_do(String name, String id) {
        assertThat(Names.reference(name)).isEqualTo(id);
    }
}
