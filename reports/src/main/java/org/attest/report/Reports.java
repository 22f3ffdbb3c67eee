package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** A definition bound to its data and edition, ready to be written. */
public final class Reports<D> {
    private final Report<D> report;
    private final D data;
    private final Edition edition;

    private Reports(Report<D> report, D data, Edition edition) {
        this.report = report;
        this.data = data;
        this.edition = edition;
    }

    public static <D> Reports<D> bind(Report<D> report, D data, Edition edition) {
        return new Reports<>(report, data, edition);
    }

    /** The resolved document, as every target draws it. */
    public Document document() {
        return ReportResolver.resolve(report, data, edition);
    }

    /**
     * Writes the report to all targets, or to none of the files when one fails: the old files then stand as they were. The
     * files are moved into place when all are complete; should the system refuse a move then, those before it have been made.
     *
     * @throws RenderException when the data cannot be resolved, a format cannot hold it, or a target cannot be written
     */
    public Result write(Target... targets) {
        Document document = document();
        List<Finding> findings = new ArrayList<>(document.findings());
        List<Result.Written> written;
        try (Staging staging = Staging.begin()) {
            for (Target target : targets) {
                switch (target) {
                    case Target.ToStream(OutputStream stream, Renderer renderer) ->
                        findings.addAll(renderer.render(document, stream));
                    case Target.ToFile(Path path, Renderer renderer) -> {
                        try (OutputStream stream = staging.open(path)) {
                            findings.addAll(renderer.render(document, stream));
                        }
                    }
                }
            }
            written = staging.moveIntoPlace();
        } catch (IOException e) {
            throw new RenderException(Where.of("report", report.id()), String.valueOf(e.getMessage()), e);
        }
        long rows = document.tables().stream()
                .mapToLong(table ->
                        table.rowCount().orElseGet(() -> table.rows().counted().orElse(0)))
                .sum();
        return new Result(written, rows, findings);
    }
}
