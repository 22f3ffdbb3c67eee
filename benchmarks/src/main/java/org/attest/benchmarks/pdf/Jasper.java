package org.attest.benchmarks.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
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
    private final JasperReport report = compiled();

    @Override
    public void write(long rows, OutputStream out) throws IOException {
        try {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(JRParameter.REPORT_LOCALE, java.util.Locale.ENGLISH);
            JasperPrint pages = JasperFillManager.fillReport(report, parameters, new Source(rows));
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

    private static JasperReport compiled() {
        try (InputStream design = Objects.requireNonNull(Jasper.class.getResourceAsStream("filings.jrxml"))) {
            return JasperCompileManager.compileReport(design);
        } catch (JRException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows as JasperReports asks for them: field by field. */
    private static final class Source implements JRDataSource {
        private final long rows;
        private long next;
        private Row row = Row.at(0);

        Source(long rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            if (next == rows) {
                return false;
            }
            row = Row.at(next++);
            return true;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return switch (field.getName()) {
                case "Number" -> row.number();
                case "Court" -> row.court();
                case "Matter" -> row.matter();
                case "Filed" -> Date.valueOf(row.filed());
                case "Pages" -> row.pages();
                case "Amount" -> row.amount();
                case "Days" -> row.days();
                case "Open" -> row.open() ? "yes" : "no";
                default -> throw new IllegalArgumentException("field is " + field.getName() + ", must be a label");
            };
        }
    }
}
