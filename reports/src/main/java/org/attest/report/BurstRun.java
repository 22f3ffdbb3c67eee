package org.attest.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.attest.report.BurstListener.Outcome;
import org.attest.report.BurstPlan.Planned;
import org.attest.report.BurstPlan.State;
import org.attest.report.manifest.Journal;
import org.attest.report.manifest.Manifest;
import org.attest.report.problem.Problem;
import org.attest.report.problem.RenderException;

/** The keys of a burst, drawn by several threads of this machine. */
final class BurstRun<D> {
    private static final int MOST_NAMED = 3;

    private final Burst<D> burst;
    private final KeyedDrawing<D> drawing;
    private final List<Problem> failures = new ArrayList<>();
    private int next;
    private int done;
    private int made;
    private int unchanged;
    private boolean stopped;

    BurstRun(Burst<D> burst) {
        this.burst = burst;
        this.drawing = KeyedDrawing.of(
                burst,
                burst.jobs == 1
                        ? burst.renderers
                        : burst.renderers.stream().map(Renderer::withoutThreads).toList());
    }

    BurstPlan plan() throws IOException {
        Path folder = burst.folder();
        Manifest manifest = Manifest.read(folder);
        List<Planned> planned = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : burst.files().entrySet()) {
            String key = each.getKey();
            List<String> files = each.getValue();
            List<String> there = files.stream()
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .toList();
            List<String> foreign = new ArrayList<>();
            for (String file : there) {
                if (!manifest.isUnchanged(folder, file)) {
                    foreign.add(file);
                }
            }
            State state = !foreign.isEmpty()
                    ? State.FOREIGN
                    : there.isEmpty()
                            ? State.NEW
                            : there.equals(files)
                                            && drawing.known(key, files, manifest)
                                                    .isPresent()
                                    ? State.UNCHANGED
                                    : State.OUTDATED;
            planned.add(new Planned(key, files, state, List.copyOf(foreign)));
        }
        return new BurstPlan(planned);
    }

    BurstResult run(List<Planned> planned) throws IOException, InterruptedException {
        requireFree(planned);
        try (Journal journal = Journal.of(burst.folder());
                ExecutorService threads = Executors.newFixedThreadPool(burst.jobs)) {
            journal.begin(
                    burst.report.id(),
                    planned.stream()
                            .filter(key -> key.state() != State.UNCHANGED)
                            .count());
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < burst.jobs; worker++) {
                workers.add(threads.submit(() -> work(planned, journal)));
            }
            try {
                for (Future<?> worker : workers) {
                    worker.get();
                }
            } catch (ExecutionException e) {
                // A listener of the caller's, or no memory: what has begun ends, and the journal is closed.
                switch (e.getCause()) {
                    case RuntimeException thrown -> throw thrown;
                    case Error thrown -> throw thrown;
                    case null, default -> throw new IllegalStateException("burst failed", e);
                }
            } finally {
                stop();
            }
        }
        return new BurstResult(made, unchanged, failures, planned.size() - done);
    }

    private void requireFree(List<Planned> planned) {
        List<String> foreign =
                planned.stream().flatMap(key -> key.foreign().stream()).toList();
        if (!foreign.isEmpty() && !burst.replacing) {
            String more = foreign.size() > MOST_NAMED ? " and " + (foreign.size() - MOST_NAMED) + " more" : "";
            throw new RenderException(
                    burst.where().then("folder", burst.folder().toString()),
                    foreign.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
                            + " would be replaced, must be as the manifest has them, or the burst must be told so by"
                            + " replacing()");
        }
    }

    private void work(List<Planned> planned, Journal journal) {
        try {
            for (Optional<Planned> key = begin(planned); key.isPresent(); key = begin(planned)) {
                end(key.get(), planned.size(), drawn(key.get(), journal));
            }
        } finally {
            // Without harm when all is done.
            stop();
        }
    }

    private synchronized void stop() {
        stopped = true;
    }

    private synchronized Optional<Planned> begin(List<Planned> planned) {
        stopped = stopped || (next < planned.size() && burst.listener.isCancelled());
        return stopped || next == planned.size() ? Optional.empty() : Optional.of(planned.get(next++));
    }

    /** What a key came to: its result, or why it failed; neither for one that stands there. */
    private record Drawn(Optional<Result> result, Optional<RenderException> failure) {}

    private Drawn drawn(Planned planned, Journal journal) {
        String key = planned.key();
        if (planned.state() == State.UNCHANGED) {
            return new Drawn(Optional.empty(), Optional.empty());
        }
        try {
            Result result = drawing.write(Optional.of(key), drawing.data(key), journal);
            return new Drawn(Optional.of(result), Optional.empty());
        } catch (RenderException e) {
            return new Drawn(Optional.empty(), Optional.of(drawing.ofKey(key, e)));
        }
    }

    private synchronized void end(Planned planned, int of, Drawn drawn) {
        done++;
        Outcome outcome = drawn.failure().isPresent()
                ? Outcome.FAILED
                : drawn.result().isPresent() ? Outcome.MADE : Outcome.UNCHANGED;
        drawn.failure().map(RenderException::problem).ifPresent(failures::add);
        made += outcome == Outcome.MADE ? 1 : 0;
        unchanged += outcome == Outcome.UNCHANGED ? 1 : 0;
        burst.listener.done(new BurstListener.Step(planned.key(), outcome, drawn.result(), drawn.failure(), done, of));
    }
}
