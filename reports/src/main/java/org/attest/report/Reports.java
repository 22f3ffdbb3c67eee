package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfRenderer;
import org.attest.report.pdf.file.Attachment;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.resolve.ReportResolver;
import org.attest.report.xlsx.XlsxOptions;
import org.attest.report.xlsx.XlsxRenderer;

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
                    case Target.ToStream(Target.Output output, OutputStream stream) ->
                        findings.addAll(render(document, output, stream));
                    case Target.ToFile(Target.Output output, java.nio.file.Path path) -> {
                        try (OutputStream stream = staging.open(path)) {
                            findings.addAll(render(document, output, stream));
                        }
                    }
                }
            }
            written = staging.moveIntoPlace();
        } catch (IOException e) {
            throw new RenderException(Path.of("report", report.id()), String.valueOf(e.getMessage()), e);
        }
        long rows = document.tables().stream()
                .mapToLong(table ->
                        table.rowCount().orElseGet(() -> table.rows().counted().orElse(0)))
                .sum();
        return new Result(written, rows, findings);
    }

    /** Draws the report, and tells what a reader of the file will not see. */
    private static List<Finding> render(Document document, Target.Output output, OutputStream stream) {
        return switch (output) {
            case Target.Workbook(XlsxOptions options) -> new XlsxRenderer(options).render(document, stream);
            case Target.Pdf(PdfOptions options, Optional<XlsxOptions> workbook) -> {
                List<Finding> findings = new ArrayList<>();
                PdfOptions all = workbook.map(xlsx -> options.attaching(attached(document, xlsx, findings)))
                        .orElse(options);
                new PdfRenderer(all).render(document, stream);
                yield findings;
            }
        };
    }

    private static Attachment attached(Document document, XlsxOptions options, List<Finding> findings) {
        return new Attachment(
                document.id() + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "The figures of this report as a workbook",
                Attachment.Relationship.DATA,
                out -> findings.addAll(new XlsxRenderer(options).render(document, out)));
    }
}
