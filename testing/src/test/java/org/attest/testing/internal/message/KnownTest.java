package org.attest.testing.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
    private static final Known COLUMNS =
            new Known("column", List.of("Court", "Outcome: Persons convicted", "Outcome: Cases", "Sources"));

    @ParameterizedTest
    @CsvSource({
        "Curt, Court",
        "court, Court",
        "Persons convicted, Outcome: Persons convicted",
        "cases, Outcome: Cases",
        "Source, Sources",
    })
    void suggests_the_nearest_name(String asked, String nearest) {
        assertThat(COLUMNS.nearest(asked)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"Judge", "X", "''", "' '"})
    void suggests_none_where_none_is_near(String asked) {
        assertThat(COLUMNS.nearest(asked)).isEmpty();
    }

    @Test
    void lists_twenty_names_and_counts_the_others() {
        List<String> rows = IntStream.range(0, 23).mapToObj(i -> "row " + i).toList();
        assertThat(new Known("row", rows).without("total")).endsWith("\n  \"row 18\"\n  \"row 19\"\n  and 3 more");
    }
}
