package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs behind all other tests of this module, whose workbooks POI has computed one by one. */
@Tag("libreoffice")
@Order(Integer.MAX_VALUE)
class EveryWorkbookTest {
    /** There are some more; run alone there are none. */
    private static final int LEAST = 15;

    @Test
    void that_the_tests_have_drawn_is_computed_by_libreoffice_too() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        List<byte[]> drawn = Recalculation.evaluated();
        assumeTrue(!drawn.isEmpty() || "true".equals(System.getenv("CI")), "no other test has run");
        assertThat(drawn.size()).isGreaterThan(LEAST);
        assertThat(Recalculation.byLibreOffice(drawn)).isEmpty();
    }
}
