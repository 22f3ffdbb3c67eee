package org.attest.report.internal.xlsx.zip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The threads that deflate an archive's blocks. A block is either waiting or with the one thread that took it, so there is
 * no task left behind that could run on an array that is being filled anew.
 */
final class Workers {
    private final BufferPool pool;
    private final int count;
    private final List<Thread> threads = new ArrayList<>();
    private final Deque<Block> waiting = new ArrayDeque<>();
    private boolean stopped;

    Workers(BufferPool pool, int count) {
        this.pool = pool;
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Called by the archive's own thread only, as all but {@link #work}. */
    void start() {
        while (threads.size() < count) {
            Thread thread = Thread.ofPlatform()
                    .name("deflate-" + (threads.size() + 1))
                    .daemon()
                    .inheritInheritableThreadLocals(false)
                    .unstarted(this::work);
            thread.start();
            threads.add(thread);
        }
    }

    synchronized void add(Block block) {
        waiting.add(block);
        notifyAll();
    }

    synchronized boolean isDone(Block block) {
        return block.done;
    }

    /** Deflates the block that has waited longest, or waits for that one if none does. */
    void helpOrAwait(Block oldest) {
        Block block = poll();
        if (block == null) {
            await(oldest);
        } else {
            deflate(block);
        }
    }

    /** What the thread that deflated a block failed on, if it did. */
    synchronized @Nullable Throwable failure(Block block) {
        return block.failure;
    }

    /** Ends the threads, each after the block it has; what still waits is dropped. */
    void stop() {
        synchronized (this) {
            stopped = true;
            waiting.clear();
            notifyAll();
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread);
        }
        threads.clear();
        restore(interrupted);
    }

    private void work() {
        for (Block block = take(); block != null; block = take()) {
            deflate(block);
        }
    }

    private synchronized @Nullable Block poll() {
        return waiting.poll();
    }

    private synchronized @Nullable Block take() {
        while (waiting.isEmpty() && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Nobody but stop() ends a worker: it is quick, and nobody else knows the thread.
            }
        }
        return waiting.poll();
    }

    /** Whatever goes wrong, an {@link OutOfMemoryError} too, has to reach the thread that waits for the block. */
    private void deflate(Block block) {
        Throwable failure = null;
        try {
            Compressor compressor = pool.compressor();
            block.deflate(compressor);
            pool.put(compressor);
        } catch (Throwable e) {
            failure = e;
        }
        synchronized (this) {
            block.failure = failure;
            block.done = true;
            notifyAll();
        }
    }

    /** Not to be interrupted: it takes milliseconds, and half a workbook is of no use. */
    private void await(Block block) {
        boolean interrupted = false;
        synchronized (this) {
            while (!block.done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        restore(interrupted);
    }

    private static boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
