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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Progress;
import org.attest.model.Dossier;
import org.attest.report.Burst;
import org.attest.report.Renderer;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Journal;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Resource;
import org.attest.report.problem.RenderException;
import org.attest.report.standard.DossierPart;

/** Reports of a dossier that are to be made in a folder, with what the manifest there says of how they are made. */
record Production(
        OpenDossier opened, Edition edition, Path out, Drawing drawing, Recipe recipe, List<Report<Dossier>> wanted) {
    private static final int AT_ONCE = 2;
    private static final int MOST_NAMED = 3;

    /** The dossier at the day from which it is looked at. */
    Dossier dossier() {
        return opened.dossier().asOf(edition.asOf());
    }

    private Burst<Dossier> burst(Report<Dossier> report, Renderer... renderers) {
        return recipe.of(Burst.of(report, edition)).to(out, report.id(), renderers);
    }

    /** A report of each part of the dossier. */
    Burst<Dossier> burstOfParts(Report<Dossier> report) {
        return recipe.of(Burst.of(report, edition)).to(out, report.id() + "-{key}", drawing.renderers(opened));
    }

    /** Draws what an entry of a manifest tells of again, and tells what differs. */
    List<Finding> rebuild(Entry made, Optional<DossierPart> by) {
        Report<Dossier> report = wanted.stream()
                .filter(one -> one.id().equals(made.report()))
                .findFirst()
                .orElseThrow();
        return made.key().isPresent() && by.isPresent()
                ? burstOfParts(report)
                        .rebuild(made, by.get().of(dossier(), made.key().get()))
                : burst(report, drawing.renderers(opened)).rebuild(made, dossier());
    }

    private Path file(Report<Dossier> report, Renderer renderer) {
        return out.resolve(report.id() + "." + renderer.fileExtension());
    }

    /** Where the files of the reports are to be. */
    private Stream<Path> targets() {
        Renderer[] renderers = drawing.renderers(opened);
        return wanted.stream().flatMap(report -> Stream.of(renderers).map(renderer -> file(report, renderer)));
    }

    /**
     * Fails when files stand where these, and another, are to be written: those that the manifest has, as it has them, may be
     * replaced.
     */
    void requireFree(Optional<Resource> other) throws IOException {
        Manifest manifest = Manifest.read(out);
        List<String> foreign = new ArrayList<>();
        for (Path file : targets().toList()) {
            String name = String.valueOf(file.getFileName());
            if (Files.isRegularFile(file) && !manifest.isUnchanged(out, name)) {
                foreign.add(name);
            }
        }
        if (other.isPresent() && Files.isRegularFile(out.resolve(other.get().name()))) {
            Resource there = Resource.of(out.resolve(other.get().name()));
            if (manifest.entries().stream().noneMatch(entry -> entry.inputs().contains(there))) {
                foreign.addFirst(there.name());
            }
        }
        requireNone(out, foreign);
    }

    /** Fails with the names of files that may not be replaced; of a folder it is told when it is. */
    static void requireNone(Path out, List<String> there) throws FileSystemException {
        if (there.isEmpty()) {
            return;
        }
        String names = there.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        throw new FileSystemException(
                out.toString(),
                null,
                names + (there.size() > MOST_NAMED ? " and " + (there.size() - MOST_NAMED) + " more" : "")
                        + (there.size() == 1 ? " is" : " are") + " there already, must be replaced with --force");
    }

    /** Two at a time, for most of the time goes into one thread's own work; told in the order that was asked for. */
    Finished run(Progress watched) throws IOException, ExecutionException, InterruptedException {
        Dossier dossier = dossier();
        try (Progress progress = watched;
                Journal journal = Journal.of(out);
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            wanted.forEach(report -> journal.begin(report.id(), 1));
            List<Future<Finished.Made>> begun = wanted.stream()
                    .map(report -> threads.submit(() -> made(report, dossier, journal)))
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
    private Finished.Made made(Report<Dossier> report, Dossier dossier, Journal journal) {
        Renderer[] renderers = drawing.renderers(opened);
        try {
            Result made = burst(report, renderers).write(dossier, journal);
            return new Finished.Made(report.id(), made, List.of(), List.of());
        } catch (RenderException whole) {
            Result made = new Result(List.of(), 0, Optional.empty(), List.of(), List.of());
            if (whole.getCause() instanceof IOException) {
                return new Finished.Made(report.id(), made, List.of(whole), there(report, List.of(renderers)));
            }
            List<RenderException> failures = new ArrayList<>();
            List<Renderer> unmade = new ArrayList<>();
            for (Renderer renderer : renderers) {
                try {
                    made = joined(made, burst(report, renderer).write(dossier, journal));
                } catch (RenderException e) {
                    failures.add(e);
                    unmade.add(renderer);
                }
            }
            return new Finished.Made(report.id(), made, failures, there(report, unmade));
        }
    }

    private List<Path> there(Report<Dossier> report, List<Renderer> renderers) {
        return renderers.stream()
                .map(renderer -> file(report, renderer))
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
