package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void reads_as_its_name() {
        assertThat(Unit.PERSONS).hasToString("persons");
        assertThat(new Unit("hectares")).hasToString("hectares");
    }
}
