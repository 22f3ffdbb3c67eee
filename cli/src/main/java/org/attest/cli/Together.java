package org.attest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Work of one kind on several threads, whose results come in the order in which it was begun. */
final class Together<T> implements AutoCloseable {
    private final ExecutorService threads;
    private final List<Future<T>> begun = new ArrayList<>();

    private Together(ExecutorService threads) {
        this.threads = threads;
    }

    static <T> Together<T> threads(int number) {
        return new Together<>(Executors.newFixedThreadPool(number));
    }

    void begin(Supplier<T> work) {
        begun.add(threads.submit(work::get));
    }

    /**
     * Waits for all. When one fails, those that have not begun are left, and its failure is thrown.
     *
     * @param waitingFor is told the index of each, from 0, before it is waited for
     */
    List<T> results(IntConsumer waitingFor) throws IOException {
        List<T> results = new ArrayList<>();
        for (Future<T> work : begun) {
            waitingFor.accept(results.size());
            results.add(result(work));
        }
        return results;
    }

    private static <T> T result(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    void leaveTheRest() {
        begun.forEach(work -> work.cancel(false));
    }

    /** Returns when what has begun has ended. */
    @Override
    public void close() {
        leaveTheRest();
        threads.close();
    }
}
