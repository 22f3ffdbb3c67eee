package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;

import java.util.List;
import java.util.stream.Stream;
import org.attest.report.document.Document;
import org.attest.report.internal.xlsx.check.WorkbookFaults;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody here can open Excel: so every part is held against the schemas, and against what Excel asks beyond them. */
class SchemaTest {
    private static List<String> faults(Document document, Profile profile) {
        return WorkbookFaults.of(Workbooks.unchecked(document, XlsxOptions.DEFAULT.profile(profile)));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_of_everything_is_without_fault(Profile profile) {
        assertThat(faults(StressReport.document(), profile)).isEmpty();
    }

    static Stream<Document> small() {
        return Stream.of(
                Sample.of(),
                Sample.of(Sample.table("empty", List.of(text("A"), whole("B")), List.of())),
                Sample.bare(SampleCharts.table()),
                Sample.bare(SampleTables.commitments()),
                Sample.bare(Sample.table("t1", List.of(text("A")), List.of(row("x")))),
                Sample.of(Sample.table("'r1c1'", List.of(text("'A' [1] #@")), List.of(row("x")))));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("small")
    void small_and_bare_reports_are_without_fault(Document document) {
        for (Profile profile : Profile.values()) {
            assertThat(faults(document, profile)).isEmpty();
        }
    }

    @Test
    void planted_faults_are_found() {
        byte[] workbook = Workbooks.render(StressReport.document(9));
        assertThat(WorkbookFaults.of(Recalculation.rewritten(
                        workbook,
                        sheet -> sheet.replace("<sheetData>", "<sheetDate>").replace("</sheetData>", "</sheetDate>"))))
                .isNotEmpty();
        assertThat(WorkbookFaults.of(
                        Recalculation.rewritten(workbook, sheet -> sheet.replace("<t>Tribunal</t>", "<t>Court</t>"))))
                .anyMatch(fault -> fault.contains("calls column A"));
        assertThat(WorkbookFaults.of(
                        Recalculation.rewritten(workbook, sheet -> sheet.replace("<v>61</v>", "<v>62</v>"))))
                .anyMatch(fault -> fault.contains("copies 61.0 from B"));
        assertThat(WorkbookFaults.of(Recalculation.rewritten(
                        workbook, sheet -> sheet.replaceAll("(<hyperlink [^>]*r:id=)\"rId\\d+\"", "$1\"rId0\""))))
                .anyMatch(fault -> fault.contains("names rId0, which is no relationship of it"));
    }
}
