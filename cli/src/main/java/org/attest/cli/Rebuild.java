package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Resource;
import org.attest.report.manifest.Verification;
import org.attest.report.problem.RenderException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The reports of a manifest, made again by the options that it names from files that have its digests. */
final class Rebuild {
    private final Verification verified;

    /** Of the commands that were gone through already: most entries have the same. */
    private final Map<List<String>, RunCommand> runs = new HashMap<>();

    private final Map<RunCommand, Production> productions = new HashMap<>();

    Rebuild(Verification verified) {
        this.verified = verified;
    }

    /** What differs; nothing where all is the same byte for byte. */
    List<Finding> findings() throws IOException {
        Path folder = Files.createTempDirectory("attest-rebuild");
        try {
            List<Finding> findings = new ArrayList<>();
            for (Entry entry : verified.manifest().entries()) {
                findings.addAll(findings(entry, folder));
            }
            return findings;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Finding> findings(Entry entry, Path folder) throws IOException {
        if (!entry.options().containsKey("--data")) {
            return List.of(
                    new Finding(entry.where(), "was made by another program, must be rebuilt by that (Burst.rebuild)"));
        }
        List<String> missing = entry.inputs().stream()
                .filter(input -> !verified.inputs().containsKey(input.digest()))
                .map(Resource::name)
                .toList();
        if (!missing.isEmpty()) {
            return List.of(new Finding(
                    entry.where(), "cannot be rebuilt: " + String.join(", ", missing) + " must be given by --data"));
        }
        try {
            RunCommand run = run(words(entry, folder));
            Production production = productions.get(run);
            if (production == null) {
                production = run.production();
                productions.put(run, production);
            }
            return production.rebuild(entry, run.part());
        } catch (ParameterException | RenderException | IllegalArgumentException | IOException e) {
            return List.of(new Finding(
                    entry.where(), "cannot be rebuilt: " + Failure.of(e).words()));
        }
    }

    /** The words of the command line that made it. */
    private List<String> words(Entry entry, Path folder) throws IOException {
        Queue<Resource> inputs = new ArrayDeque<>(entry.inputs());
        List<String> words = new ArrayList<>(List.of("run"));
        Map<String, String> options = entry.options();
        words.addAll(
                List.of(options.getOrDefault(Recipe.REPORTS, entry.report()).split(Recipe.SEPARATOR, -1)));
        for (String option : Recipe.FILES) {
            if (options.containsKey(option)) {
                for (String name : options.get(option).split(Recipe.SEPARATOR, -1)) {
                    words.add(option + "=" + copy(inputs.remove(), name, folder));
                }
            }
        }
        options.forEach((option, value) -> {
            if (option.startsWith("--") && !Recipe.FILES.contains(option)) {
                words.add(value.isEmpty() ? option : option + "=" + value);
            }
        });
        return words;
    }

    /** Under the name that it had, which covers print; each in a folder of its own. */
    private Path copy(Resource input, String name, Path folder) throws IOException {
        Path copy = folder.resolve(input.digest().sha256()).resolve(name);
        if (!Files.exists(copy)) {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(Objects.requireNonNull(verified.inputs().get(input.digest())), copy);
        }
        return copy;
    }

    private RunCommand run(List<String> words) {
        RunCommand known = runs.get(words);
        if (known == null) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            CommandLine line = Attest.commandLine(new Attest(new Console(nowhere, nowhere)), List.of("run"));
            List<Exception> wrong =
                    line.parseArgs(words.toArray(String[]::new)).subcommand().errors();
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(wrong.getFirst().getMessage());
            }
            known = (RunCommand)
                    Objects.requireNonNull(line.getSubcommands().get("run")).getCommand();
            runs.put(words, known);
        }
        return known;
    }
}
