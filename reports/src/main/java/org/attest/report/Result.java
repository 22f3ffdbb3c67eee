package org.attest.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.CheckResult;
import org.attest.report.document.Document.Finding;

/**
 * What a run has written and found. Its parts cannot be changed, so threads may share it.
 *
 * @param files in the order of the targets; streams are not among them
 * @param rows of all tables of the sections together
 * @param finding what the report says at a glance
 * @param findings what readers should know, first of the data and then of each format
 * @param checks what the checks of the report came to; behind them what kept totals from being computed, and where sources
 *     contradict each other
 */
public record Result(
        List<Written> files, long rows, Optional<String> finding, List<Finding> findings, List<CheckResult> checks) {
    /**
     * A file as this run has moved it into its place; another program may have replaced it since.
     *
     * @param path as the target names it
     * @param bytes how many
     * @param sha256 the SHA-256 of these bytes, in hexadecimal
     */
    public record Written(Path path, long bytes, String sha256) {}

    public Result {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** Whether any check fails: a stated total differs from the computed one, or a condition does not hold. */
    public boolean hasFailures() {
        return checks.stream().anyMatch(CheckResult::isFailure);
    }
}
