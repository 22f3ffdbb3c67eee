package org.attest.model.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * How the drafts of a file are named: after the file, the process and a number. No two writers have the same, and what a
 * dead one has left is found by its name.
 */
record DraftNames(Path folder, String start) {
    private static final String END = ".part";

    /** A file's name may have 255 bytes; of a long one, the draft bears the beginning. */
    private static final int LONGEST_START = 40;

    /** Ids of processes come again, as in containers; with its start, a process knows its own drafts. */
    private static final String PROCESS = process(ProcessHandle.current());

    private static final AtomicLong NUMBER = new AtomicLong();

    static DraftNames of(Place place) {
        String name = String.valueOf(place.file().getFileName());
        int length = Math.min(name.codePointCount(0, name.length()), LONGEST_START);
        return new DraftNames(place.folder(), "." + name.substring(0, name.offsetByCodePoints(0, length)) + ".");
    }

    private static String process(ProcessHandle handle) {
        long begun = handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return handle.pid() + "-" + begun + "-";
    }

    Path next() {
        return folder.resolve(start + PROCESS + NUMBER.incrementAndGet() + END);
    }

    /** Removes the drafts that writers have left who were killed: their locks are free. */
    void removeLeft() {
        Pattern pattern = Pattern.compile(Pattern.quote(start) + "\\d+-\\d+-\\d+" + Pattern.quote(END));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, file -> isAnothers(file, pattern))) {
            drafts.forEach(DraftNames::removeIfFree);
        } catch (IOException e) {
            // The folder cannot be listed: what is left there stays.
        }
    }

    /** Opening and closing a draft of the own process would free its lock, by the rules of POSIX. */
    private boolean isAnothers(Path file, Pattern pattern) {
        String name = String.valueOf(file.getFileName());
        return pattern.matcher(name).matches()
                && !name.startsWith(start + PROCESS)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void removeIfFree(Path draft) {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Files.delete(draft);
            }
        } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
            // Of another user, being removed by another thread, or in a file system without locks: it stays.
        }
    }
}
