package org.attest.report;

import java.nio.file.Path;
import java.util.List;
import org.attest.report.document.Document.Finding;

/**
 * What a run has written and found.
 *
 * @param rows of all tables of the sections together
 */
public record Result(List<Written> files, long rows, List<Finding> findings) {
    /** A file with its size and the SHA-256 of its bytes, in hexadecimal. */
    public record Written(Path path, long bytes, String sha256) {}

    public Result {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
