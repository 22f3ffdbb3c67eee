package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Users have the smaller jar of schemas, which lacks most types: nothing that a workbook can hold may need another one. */
@Tag("few-schemas")
class FewSchemasTest {
    @ParameterizedTest
    @EnumSource
    void are_enough_for_a_report_of_everything(Profile profile) {
        assertThat(Workbooks.unchecked(StressReport.document(), XlsxOptions.DEFAULT.profile(profile)))
                .isNotEmpty();
    }

    @Test
    void are_all_that_there_are_here() {
        assertThatCode(() -> Class.forName("org.openxmlformats.schemas.drawingml.x2006.chart.CTBandFmt"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
