package org.attest.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.internal.file.Drafts;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.document.Document.Finding;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/**
 * A definition bound to its data and edition, ready to be written any number of times.
 *
 * <p>Several threads may use one at the same time, if definition and data allow it: those of the standard reports do.
 */
public final class Reports<D> {
    private final Report<D> report;
    private final D data;
    private final Edition edition;

    private Reports(Report<D> report, D data, Edition edition) {
        this.report = report;
        this.data = data;
        this.edition = edition;
    }

    /** Resolves nothing yet: what is wrong with the data is told by {@link #document} and {@link #write}. */
    public static <D> Reports<D> bind(Report<D> report, D data, Edition edition) {
        return new Reports<>(report, data, edition);
    }

    /**
     * The resolved document, as every target draws it.
     *
     * @throws RenderException when the data cannot be resolved
     */
    public Document document() {
        return ReportResolver.resolve(report, data, edition);
    }

    /**
     * Writes the report to all targets, or to none of the files when one fails: the old files then stand as they were. The
     * files are forced to disk and moved into place when all are complete; should the system refuse a move then, those
     * before it have been made, and the message names them. Streams are written in the order of the targets, and what one
     * has got when a later target fails, it has.
     *
     * <p>A file that is replaced keeps its permissions. Of several threads or programs that write the same file, the last
     * one wins whole.
     *
     * @throws RenderException when the data cannot be resolved, a format cannot hold it, or a target cannot be written;
     *     before anything is written when two targets are the same file, in whatever spelling
     */
    public Result write(Target... targets) {
        return write(complete -> {}, targets);
    }

    /** Told of the files when they are complete and none has been moved into its place. */
    @FunctionalInterface
    interface Announced {
        void of(Result complete) throws IOException;
    }

    /** The same, announced before the first file is moved. */
    Result write(Announced announced, Target... targets) {
        Document document = document();
        List<Finding> findings = new ArrayList<>(document.findings());
        List<Path> files = Stream.of(targets)
                .flatMap(target -> target instanceof Target.ToFile file ? Stream.of(file.path()) : Stream.empty())
                .toList();
        Where path = Where.of("report", report.id());
        long streams = 0;
        try (Drafts drafts = Drafts.of(files)) {
            for (Target target : targets) {
                switch (target) {
                    case Target.ToStream(OutputStream stream, Renderer renderer) -> {
                        Where here = path.then("stream", ++streams);
                        try {
                            findings.addAll(rendered(document, renderer, stream, here));
                        } catch (RenderException e) {
                            // Unlike a file, a stream does not say which it is.
                            throw e.getCause() instanceof IOException cause
                                    ? new RenderException(here, e.problem().what(), cause)
                                    : e;
                        }
                    }
                    case Target.ToFile(Path file, Renderer renderer) -> {
                        try (OutputStream stream = drafts.next()) {
                            findings.addAll(rendered(document, renderer, stream, path.then("file", file.toString())));
                        }
                    }
                }
            }
            List<Drafts.Written> moved =
                    drafts.moveIntoPlace(complete -> announced.of(result(document, findings, complete)));
            return result(document, findings, moved);
        } catch (IOException e) {
            throw new RenderException(path, String.valueOf(e.getMessage()), e);
        }
    }

    /** Once it is drawn, for of some tables only then is known how many rows they have. */
    private static Result result(Document document, List<Finding> findings, List<Drafts.Written> files) {
        List<Result.Written> written = files.stream()
                .map(file -> new Result.Written(file.path(), file.bytes(), file.sha256()))
                .toList();
        long rows = document.tables().stream()
                .mapToLong(table ->
                        table.rowCount().orElseGet(() -> table.rows().counted().orElse(0)))
                .sum();
        return new Result(written, rows, document.finding(), findings, document.verdicts());
    }

    /** Whatever a renderer or a stream of the caller's throws is told with its target. */
    private static List<Finding> rendered(Document document, Renderer renderer, OutputStream stream, Where target) {
        try {
            return List.copyOf(renderer.render(document, stream));
        } catch (RenderException | OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            throw new RenderException(target, "its renderer or stream threw " + e, e);
        }
    }
}
