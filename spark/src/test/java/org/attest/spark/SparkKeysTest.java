package org.attest.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attest.report.Burst;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.spark.example.DistrictCaseload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with keys, column or report is told before anything is written. */
@Tag("proof")
class SparkKeysTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingIsWritten() throws Exception {
        assertThat(OneMachine.standing(folder)).isEmpty();
    }

    private ThrowingCallable write(String column, Class<? extends KeyedReport<?>> report, @Nullable String... keys) {
        Dataset<Row> rows = OneMachine.spark()
                .createDataFrame(
                        Arrays.stream(keys)
                                .map(key -> RowFactory.create(key, "Court", 1L, 1L, 1L))
                                .toList(),
                        DistrictCaseload.ROWS);
        return () -> SparkBurst.write(rows, column, report, folder.toString());
    }

    @Test
    void that_have_no_file_name_or_one_together_are_all_told() {
        assertThatThrownBy(write("district", DistrictCaseload.class, "Dhaka", "../x", "dhaka", "!"))
                .isInstanceOf(ReportDefinitionException.class)
                .hasMessage("""
                        report "district-caseload" > key 1 > "!": must have a letter or digit, at most 1000 characters, and no / or \\ or control character
                        report "district-caseload" > key 2 > "../x": must have a letter or digit, at most 1000 characters, and no / or \\ or control character
                        report "district-caseload" > key 4 > "dhaka": has the file name "caseload-dhaka" as key "Dhaka" has, must have one of its own""");
    }

    @Test
    void must_be_there() {
        assertThatThrownBy(write("district", DistrictCaseload.class, "Dhaka", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column \"district\" has rows without a value, must have a key in each");
        assertThatThrownBy(write("place", DistrictCaseload.class, "Dhaka"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "No such struct field `place` in `district`, `court`, `pending`, `incoming`, `resolved`.");
        assertThatThrownBy(write("pending", DistrictCaseload.class, "Dhaka"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column \"pending\" is of bigint, must be of string");
    }

    @Test
    void belong_to_a_report_that_can_be_made_everywhere() {
        assertThatThrownBy(write("district", Bound.class, "Dhaka"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report " + Bound.class.getName()
                        + " cannot be made, must be a public class with a public constructor without parameters:"
                        + " java.lang.NoSuchMethodException: " + Bound.class.getName() + ".<init>()");
    }

    /** Holds something of its own machine. */
    public static final class Bound implements KeyedReport<String> {
        private final Burst<String> burst;

        public Bound(Burst<String> burst) {
            this.burst = burst;
        }

        @Override
        public Burst<String> burst() {
            return burst;
        }

        @Override
        public String data(String key, Iterator<Row> rows) {
            return key;
        }
    }
}
