package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Json;
import org.attest.cli.internal.output.Progress;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.cli.internal.output.Words;
import org.attest.model.Dossier;
import org.attest.model.internal.Unprintable;
import org.attest.report.Burst;
import org.attest.report.BurstListener.Outcome;
import org.attest.report.BurstListener.Step;
import org.attest.report.BurstPlan;
import org.attest.report.definition.Report;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.attest.report.problem.RenderException;
import org.attest.report.standard.DossierPart;

/** Each report of a production once for every part of its dossier. */
final class PartsRun {
    private final Production production;
    private final Parts options;
    private final DossierPart part;
    private final boolean force;
    private final List<Done> reports = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private record Document(Path folder, String burstBy, boolean dryRun, List<ReportEntry> reports) {}

    private record ReportEntry(String id, List<KeyEntry> keys) {}

    private record KeyEntry(
            String key,
            String outcome,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> failure) {}

    /** A line of its own on the standard error, for a script that follows. */
    private record Event(String report, String key, String outcome, int done, int of) {}

    private record Done(String report, List<KeyEntry> keys) {
        long count(String outcome) {
            return keys.stream().filter(key -> key.outcome().equals(outcome)).count();
        }
    }

    PartsRun(Production production, Parts options, DossierPart part, boolean force) {
        this.production = production;
        this.options = options;
        this.part = part;
        this.force = force;
    }

    /** Makes them and tells it; gives the exit code. */
    int tell(ResultCommand command, Set<FailOn> failOn) throws IOException, InterruptedException {
        Dossier dossier = production.dossier();
        List<String> keys = part.keys(dossier);
        if (keys.isEmpty()) {
            new Failure(
                            ExitCode.DATA_HAS_PROBLEMS,
                            production.opened().name() + ": has no " + Words.ofConstant(part)
                                    + " to make reports of, must have one")
                    .tell(command.console());
            return command.tell(ExitCode.DATA_HAS_PROBLEMS, document(), () -> {});
        }
        List<Burst<Dossier>> bursts = new ArrayList<>();
        List<BurstPlan> plans = new ArrayList<>();
        for (Report<Dossier> report : production.wanted()) {
            Burst<Dossier> burst = production
                    .burstOfParts(report)
                    .by(keys, key -> part.of(dossier, key))
                    .jobs(options.jobs());
            bursts.add(force ? burst.replacing() : burst);
            plans.add(burst.plan());
        }
        if (!force) {
            Production.requireNone(
                    production.out(),
                    plans.stream()
                            .flatMap(plan -> plan.keys().stream())
                            .flatMap(key -> key.foreign().stream())
                            .toList());
        }
        if (options.isDryRun()) {
            for (int each = 0; each < plans.size(); each++) {
                reports.add(new Done(
                        production.wanted().get(each).id(),
                        plans.get(each).keys().stream()
                                .map(key -> new KeyEntry(key.key(), Words.ofConstant(key.state()), Optional.empty()))
                                .toList()));
            }
            return command.tell(ExitCode.DONE, document(), () -> printPlan(command));
        }
        run(command, bursts, plans, keys.size());
        List<Failure> told =
                Stream.concat(failures.stream(), failing(failOn, keys)).toList();
        told.forEach(failure -> failure.tell(command.console()));
        int gravest = told.stream().mapToInt(Failure::exitCode).max().orElse(ExitCode.DONE);
        boolean anyMade = reports.stream()
                .flatMap(report -> report.keys().stream())
                .anyMatch(key -> key.failure().isEmpty());
        int exitCode = !failures.isEmpty() && anyMade ? ExitCode.SOME_FAILED : gravest;
        return command.tell(exitCode, document(), () -> print(command));
    }

    private void run(ResultCommand command, List<Burst<Dossier>> bursts, List<BurstPlan> plans, int keys)
            throws IOException, InterruptedException {
        int all = bursts.size() * keys;
        try (Progress progress = command.progress()) {
            for (int each = 0; each < bursts.size(); each++) {
                String report = production.wanted().get(each).id();
                int before = each * keys;
                List<KeyEntry> entries = new ArrayList<>();
                progress.at(before, all, report);
                bursts.get(each)
                        .listener(step -> {
                            entries.add(entry(step));
                            progress.at(before + step.done(), all, report + " " + step.key());
                            if (command.json()) {
                                command.console()
                                        .progress()
                                        .println(Json.line(new Event(
                                                report,
                                                step.key(),
                                                Words.ofConstant(step.outcome()),
                                                before + step.done(),
                                                all)));
                            }
                        })
                        .run(plans.get(each));
                reports.add(new Done(report, entries));
            }
        }
    }

    private KeyEntry entry(Step step) {
        Optional<String> failure = step.failure().map(RenderException::getMessage);
        step.failure().map(Failure::of).ifPresent(failures::add);
        return new KeyEntry(step.key(), Words.ofConstant(step.outcome()), failure);
    }

    /** Of keys that were left, too: the manifest has what they came to. */
    private Stream<Failure> failing(Set<FailOn> failOn, List<String> keys) throws IOException {
        if (failOn.isEmpty()) {
            return Stream.empty();
        }
        Set<String> wanted = Set.copyOf(keys);
        List<Failure> failing = new ArrayList<>();
        for (Entry entry : Manifest.read(production.out()).entries()) {
            boolean isOurs = entry.key().filter(wanted::contains).isPresent()
                    && reports.stream().anyMatch(report -> report.report().equals(entry.report()));
            entry.checks().stream()
                    .filter(check -> isOurs
                            && failOn.stream()
                                    .anyMatch(on ->
                                            on.name().equals(check.verdict().name())))
                    .forEach(check -> failing.add(new Failure(
                            ExitCode.DATA_HAS_PROBLEMS,
                            entry.where() + " > check \"" + check.label() + "\": "
                                    + Words.ofConstant(check.verdict()))));
        }
        return failing.stream();
    }

    private Record document() {
        return new Document(
                production.out().toAbsolutePath().normalize(),
                Words.ofConstant(part),
                options.isDryRun(),
                reports.stream()
                        .map(report -> new ReportEntry(report.report(), report.keys()))
                        .toList());
    }

    private void printPlan(ResultCommand command) {
        print(
                command,
                List.of(
                        BurstPlan.State.NEW,
                        BurstPlan.State.UNCHANGED,
                        BurstPlan.State.OUTDATED,
                        BurstPlan.State.FOREIGN));
        command.println("nothing was made: --dry-run");
    }

    private void print(ResultCommand command) {
        print(command, List.of(Outcome.MADE, Outcome.UNCHANGED, Outcome.FAILED));
    }

    private void print(ResultCommand command, List<? extends Enum<?>> outcomes) {
        Console console = command.console();
        console.println(console.terminal()
                .fitted(
                        Unprintable.escaped(production.opened().name() + ": "
                                + production.opened().dossier().title()),
                        4));
        List<String> heads = new ArrayList<>(List.of("Report", Words.headed(part)));
        outcomes.forEach(outcome -> heads.add(Words.headed(outcome)));
        List<List<String>> rows = reports.stream()
                .map(report -> Stream.concat(
                                Stream.of(
                                        report.report(), Words.of(report.keys().size())),
                                outcomes.stream().map(outcome -> Words.of(report.count(Words.ofConstant(outcome)))))
                        .toList())
                .toList();
        new TerminalTable(1, heads, rows).print(console.results(), console.terminal());
        console.println("in " + production.out().toAbsolutePath().normalize());
    }
}
