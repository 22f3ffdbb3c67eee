package org.attest.benchmarks.run;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.attest.report.Renderer;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;

/** Attest as its users call it, with a report over the number of rows. */
public record Attest(Report<Long> report, Renderer renderer) implements Contender {
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 12, 31), "Court statistics unit");

    @Override
    public void write(long rows, OutputStream out) {
        write(rows, Target.stream(out, renderer));
    }

    /** As files are made by users: beside their place first, with their SHA-256. */
    @Override
    public void write(long rows, Path file) {
        write(rows, Target.file(file, renderer));
    }

    private void write(long rows, Target target) {
        long written = Reports.bind(report, rows, EDITION).write(target).rows();
        if (written != rows) {
            throw new IllegalStateException("rows written are " + written + ", must be " + rows);
        }
    }
}
