package org.attest.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Progress;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.problem.RenderException;

/** Reports of a dossier that are to be made in a folder. */
record Production(OpenDossier opened, Edition edition, Path out, Drawing drawing, List<Report<Dossier>> wanted) {
    private static final int AT_ONCE = 2;
    private static final int MOST_NAMED = 3;

    /** Where the files of the reports are to be. */
    Stream<Path> targets() {
        return wanted.stream()
                .flatMap(report -> drawing.targets(report.id(), opened, out).stream())
                .map(Target.ToFile::path);
    }

    /** Fails when files stand where these, and others, are to be written that may not be replaced; of a folder it is told when it is. */
    void requireFree(List<Path> others, Predicate<Path> replaceable) throws IOException {
        List<Path> there = Stream.concat(others.stream(), targets())
                .filter(Files::isRegularFile)
                .filter(file -> !replaceable.test(file))
                .toList();
        if (there.isEmpty()) {
            return;
        }
        String names = there.stream()
                .limit(MOST_NAMED)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        throw new FileSystemException(
                out.toString(),
                null,
                names + (there.size() > MOST_NAMED ? " and " + (there.size() - MOST_NAMED) + " more" : "")
                        + (there.size() == 1 ? " is" : " are") + " there already, must be replaced with --force");
    }

    /** Two at a time, for most of the time goes into one thread's own work; told in the order that was asked for. */
    Finished run(Progress watched) throws ExecutionException, InterruptedException {
        Dossier dossier = opened.dossier().asOf(edition.asOf());
        try (Progress progress = watched;
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Finished.Made>> begun = wanted.stream()
                    .map(report -> threads.submit(() -> made(report, dossier)))
                    .toList();
            try {
                List<Finished.Made> made = new ArrayList<>();
                for (Report<Dossier> report : wanted) {
                    progress.at(made.size(), wanted.size(), report.id());
                    made.add(begun.get(made.size()).get());
                }
                return new Finished(opened, edition, out.toAbsolutePath().normalize(), made);
            } finally {
                // When one has failed, those that have not begun are left, and those that have may end.
                begun.forEach(work -> work.cancel(false));
            }
        }
    }

    /**
     * A format that cannot hold the report leaves the others their files; a file that cannot be put in its place leaves all
     * of its report as they were, so that they agree.
     */
    private Finished.Made made(Report<Dossier> report, Dossier dossier) {
        List<Target.ToFile> targets = drawing.targets(report.id(), opened, out);
        var bound = Reports.bind(report, dossier, edition);
        try {
            return new Finished.Made(report.id(), bound.write(targets.toArray(Target[]::new)), List.of(), List.of());
        } catch (RenderException whole) {
            Result made = new Result(List.of(), 0, Optional.empty(), List.of(), List.of());
            if (whole.getCause() instanceof IOException) {
                return new Finished.Made(report.id(), made, List.of(whole), there(targets));
            }
            List<RenderException> failures = new ArrayList<>();
            List<Target.ToFile> unmade = new ArrayList<>();
            for (Target.ToFile target : targets) {
                try {
                    made = joined(made, bound.write(target));
                } catch (RenderException e) {
                    failures.add(e);
                    unmade.add(target);
                }
            }
            return new Finished.Made(report.id(), made, failures, there(unmade));
        }
    }

    private static List<Path> there(List<Target.ToFile> targets) {
        return targets.stream()
                .map(Target.ToFile::path)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static Result joined(Result first, Result second) {
        return new Result(
                Stream.concat(first.files().stream(), second.files().stream()).toList(),
                second.rows(),
                second.finding(),
                Stream.concat(first.findings().stream(), second.findings().stream())
                        .distinct()
                        .toList(),
                second.checks());
    }
}
