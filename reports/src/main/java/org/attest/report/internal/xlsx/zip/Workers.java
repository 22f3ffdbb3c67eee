package org.attest.report.internal.xlsx.zip;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.attest.report.internal.deflate.TableDeflate;

/**
 * The threads that deflate an archive's blocks. A block is either waiting or with the one thread that took it, so there is
 * no task left behind that could run on an array that is being filled anew.
 */
final class Workers {
    private final BufferPool pool;
    private final ThreadPoolExecutor threads;
    private final List<Thread> made = new ArrayList<>();

    Workers(BufferPool pool, int count) {
        this.pool = pool;
        Thread.Builder named = Thread.ofPlatform().name("deflate-", 1).daemon().inheritInheritableThreadLocals(false);
        threads = new ThreadPoolExecutor(
                count, Math.max(count, 1), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = named.unstarted(task);
                    made.add(thread);
                    return thread;
                });
    }

    int count() {
        return threads.getCorePoolSize();
    }

    /** Called by the archive's own thread only, as all but {@link #deflate}. */
    void start() {
        threads.prestartAllCoreThreads();
    }

    /** Put into the queue by hand: a thread that is not started yet must not be started for it. */
    void add(Block block) {
        threads.getQueue().add(() -> deflate(block));
    }

    /** Deflates the block that has waited longest, or waits for that one if none does. */
    void helpOrAwait(Block oldest) {
        Runnable waiting = threads.getQueue().poll();
        if (waiting == null) {
            // Not to be interrupted: it takes milliseconds, and half a workbook is of no use.
            oldest.done.join();
        } else {
            waiting.run();
        }
    }

    /** Ends the threads, each after the block it has; what still waits is dropped. */
    void stop() {
        threads.getQueue().clear();
        threads.close();
        for (Thread thread : made) {
            // One that has ended its work is alive for a moment longer.
            while (thread.isAlive()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Whatever goes wrong, an {@link OutOfMemoryError} too, has to reach the thread that waits for the block. */
    private void deflate(Block block) {
        try {
            TableDeflate compressor = pool.compressor();
            block.deflate(compressor);
            pool.put(compressor);
        } catch (Throwable e) {
            block.failure = e;
        }
        block.done.complete(block);
    }
}
