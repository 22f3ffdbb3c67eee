package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.attest.benchmarks.run.Contender;

/**
 * JasperReports by its book: a design compiled once, filled from a data source, its pages exported. It keeps all pages
 * until they are exported; the fonts are Helvetica, not embedded, and the file is untagged.
 */
final class Jasper implements Contender {
    /** As the parent's build file says; a test holds the two together. */
    static final String VERSION = "7.0.6";

    private final JasperReport report = JasperDesigns.compiled();

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(JRParameter.REPORT_LOCALE, java.util.Locale.ENGLISH);
            JasperPrint pages = JasperFillManager.fillReport(report, parameters, new JasperRows(rows));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            // By itself it would leave the pages as large as they are; its peers do not.
            configuration.setCompressed(true);
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException e) {
            throw new IOException(e);
        }
    }
}
