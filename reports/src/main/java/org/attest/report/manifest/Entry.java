package org.attest.report.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.report.document.CheckResult;
import org.attest.report.document.Document.Finding;

/**
 * One report as it was made: of what, how, and what came of it. It holds no times, no paths and no secrets, so that the same
 * run on another machine gives the same entry.
 *
 * @param report the id of its definition
 * @param version of its definition
 * @param key which of the reports of a burst it is; empty for a report that is none of several
 * @param inputs what it was made from; a report that names none is made anew by every run
 * @param options all else that decides on its bytes, by their names
 * @param library which Attest made it
 * @param java which Java: PDF files are the same under the same one
 * @param rows of all its tables together
 * @param checks what they came to, in the order of the report
 * @param findings what a reader should know
 * @param files in the order in which they were written
 */
public record Entry(
        String report,
        int version,
        Optional<String> key,
        List<Resource> inputs,
        Map<String, String> options,
        String library,
        String java,
        long rows,
        List<Check> checks,
        List<Finding> findings,
        List<Resource> files) {
    /** What a check came to. */
    public record Check(String label, CheckResult.Verdict verdict) {}

    public Entry {
        inputs = List.copyOf(inputs);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /**
     * What {@link #json} has written, elsewhere perhaps.
     *
     * @throws org.attest.model.DossierException when it is not an entry, with the place of each problem
     */
    public static Entry parse(String json) {
        return Statement.entry(json);
    }

    /** In one line, as the manifest keeps it. */
    public String json() {
        return Statement.line(this);
    }

    /** The same report of which only these files stand. */
    public Entry files(List<Resource> some) {
        return new Entry(
                report, version, key, inputs, options, library, java, rows, checks, findings, List.copyOf(some));
    }

    /** Its place in words. */
    public String where() {
        return "report \"" + report + "\""
                + key.map(k -> " > key \"" + k + "\"").orElse("");
    }

    /** Whether another was made of the same in the same way, and so has the same bytes. */
    public boolean isMadeAs(Entry other) {
        return report.equals(other.report)
                && version == other.version
                && key.equals(other.key)
                && inputs.equals(other.inputs)
                && options.equals(other.options)
                && library.equals(other.library)
                && java.equals(other.java);
    }
}
