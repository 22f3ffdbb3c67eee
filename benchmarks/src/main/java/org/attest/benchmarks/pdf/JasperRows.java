package org.attest.benchmarks.pdf;

import java.sql.Date;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The rows as JasperReports asks for them: field by field. */
final class JasperRows implements JRDataSource {
    private final long rows;
    private long next;
    private Row row = Rows.at(0);

    JasperRows(long rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        if (next == rows) {
            return false;
        }
        row = Rows.at(next++);
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
            default -> throw new IllegalArgumentException("field is " + field.getName() + ", must be a label");
        };
    }
}
