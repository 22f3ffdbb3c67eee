package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.report.Burst;
import org.attest.report.manifest.Resource;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the manifest says of a run of this program beside what a report says of itself: the files that it was made from, and
 * the options that were given. With these the same run can be made again, from files with the same digests.
 *
 * @param inputs in the order of {@link #FILES}
 * @param options by their names; of files, which are inputs, the names without folders
 */
record Recipe(List<Resource> inputs, Map<String, String> options) {
    /** The options of files that are read. */
    static final List<String> FILES = List.of("--data", "--before", "--logo", "--font");

    /** Which reports a pack is of. */
    static final String REPORTS = "reports";

    /** Between values of an option: in no value that is a file or has no blanks. */
    static final String SEPARATOR = "/";

    /** What changes no byte of a file, or is said by the names of the files. */
    private static final Set<String> OF_NO_FILE = Set.of(
            "--out",
            "--force",
            "--format",
            "--fail-on",
            "--findings",
            "--json",
            "--quiet",
            "--debug",
            "--jobs",
            "--dry-run");

    /** Of the demonstration, which has no options. */
    static Recipe of(Resource data) {
        return new Recipe(List.of(data), Map.of("--data", data.name()));
    }

    /** Of what was typed. */
    static Recipe of(ParseResult typed, List<Resource> inputs, List<String> pack) {
        Map<String, String> options = new TreeMap<>();
        for (OptionSpec option : typed.matchedOptions()) {
            if (!OF_NO_FILE.contains(option.longestName())) {
                boolean isFile = FILES.contains(option.longestName());
                options.put(
                        option.longestName(),
                        option.originalStringValues().stream()
                                .map(value -> isFile ? name(Path.of(value)) : value)
                                .collect(Collectors.joining(SEPARATOR)));
            }
        }
        if (!pack.isEmpty()) {
            options.put(REPORTS, String.join(SEPARATOR, pack));
        }
        return new Recipe(inputs, options);
    }

    /** A file as an input. */
    static Resource input(Path file, byte[] bytes) {
        return Resource.of(name(file), bytes);
    }

    /** Files as inputs. */
    static List<Resource> inputs(List<Path> files) throws IOException {
        List<Resource> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(Resource.of(file));
        }
        return inputs;
    }

    /** What a cover and a manifest call a file: without its folders, which are another machine's. */
    static String name(Path file) {
        return file.equals(OpenDossier.STANDARD_INPUT) ? "standard input" : String.valueOf(file.getFileName());
    }

    <D> Burst<D> of(Burst<D> burst) {
        options.forEach(burst::option);
        return burst.inputs(inputs.toArray(Resource[]::new));
    }
}
