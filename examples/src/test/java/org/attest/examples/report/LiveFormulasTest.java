package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Report;
import org.attest.report.internal.xlsx.LibreOffice;
import org.attest.report.internal.xlsx.Recalculation;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another office program computes every formula of every report, without the values that we cached, to those values. */
@Tag("libreoffice")
class LiveFormulasTest {
    @Test
    void are_computed_to_the_values_that_are_cached() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: formulas are not recomputed here");
        List<byte[]> workbooks =
                Bundled.reports().map(LiveFormulasTest::workbook).toList();
        assertThat(Recalculation.byLibreOffice(workbooks)).isEmpty();
    }

    private static byte[] workbook(Report<Dossier> report) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new XlsxRenderer(XlsxOptions.DEFAULT).render(Bundled.resolve(report), workbook);
        return workbook.toByteArray();
    }
}
