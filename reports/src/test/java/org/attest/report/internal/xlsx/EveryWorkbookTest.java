package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs behind all other tests of this module, whose workbooks POI has computed one by one. */
@Tag("together")
class EveryWorkbookTest {
    /** There are some more. */
    private static final int LEAST = 20;

    @Test
    void that_the_tests_have_drawn_is_computed_by_libreoffice_too() throws IOException {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        SortedMap<Path, byte[]> drawn = Recalculation.waiting();
        assertThat(drawn.size()).isGreaterThan(LEAST);
        assertThat(Recalculation.byLibreOffice(List.copyOf(drawn.values())))
                .as(drawn.keySet().toString())
                .isEmpty();
    }
}
