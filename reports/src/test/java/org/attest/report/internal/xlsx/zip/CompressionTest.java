package org.attest.report.internal.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attest.report.xlsx.Compression;
import org.junit.jupiter.api.Test;

class CompressionTest {
    @Test
    void is_our_own_or_a_level_of_the_jdk() {
        assertThat(Compression.FAST.isFast()).isTrue();
        assertThat(Compression.jdk(9)).isEqualTo(new Compression(9));
        assertThat(Compression.jdk(1).isFast()).isFalse();
    }

    @Test
    void refuses_other_levels() {
        assertThatThrownBy(() -> Compression.jdk(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is 0, must be 1 to 9");
        assertThatThrownBy(() -> Compression.jdk(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is 10, must be 1 to 9");
        assertThatThrownBy(() -> new Compression(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compression: level is -1, must be 0 to 9");
    }
}
