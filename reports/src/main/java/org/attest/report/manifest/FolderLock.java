package org.attest.report.manifest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Held by the one run that mends the manifest of a folder, of all threads and programs. Its file is removed when it is given
 * back; who has waited for it then holds a file that nobody finds any more, and sees so by the mark in it.
 */
final class FolderLock {
    /** How often a mark may be found before it is taken for that of a run that was killed just before it removed the file. */
    private static final int MOST = 1_000;

    static final String NAME = ".attest-manifest.lock";

    private static final byte MARK = 'x';

    /** A lock of a file is that of a process, not of a thread. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    /** What must be done by one run at a time. */
    interface Work {
        void run() throws IOException;
    }

    private FolderLock() {}

    static void whileHeld(Path folder, Work work) throws IOException {
        Path file = folder.resolve(NAME);
        THREADS.lock();
        try {
            for (int tries = 1; ; tries++) {
                try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock(channel);
                    if (channel.size() == 0 || tries > MOST) {
                        channel.truncate(0);
                        try {
                            work.run();
                        } finally {
                            channel.write(ByteBuffer.wrap(new byte[] {MARK}), 0);
                            Files.deleteIfExists(file);
                        }
                        return;
                    }
                } catch (AccessDeniedException e) {
                    // So says Windows of a file that is about to be removed.
                    if (tries > MOST || !file.toString().equals(e.getFile())) {
                        throw e;
                    }
                }
            }
        } finally {
            THREADS.unlock();
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        try {
            channel.lock();
        } catch (UnsupportedOperationException e) {
            // A file system without locks: of several runs in one folder the last one's manifest stands.
        }
    }
}
