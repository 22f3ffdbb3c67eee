package org.attest.model.internal.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Where a file is to stand: as it is named, its folder, and the file without detours or links. */
record Place(Path named, Path folder, Path file) {
    /** How the names of drafts end: by its name is found what a dead writer has left. */
    private static final String END = ".part";

    /** A file's name may have 255 bytes; of a long one, the draft bears the beginning. */
    private static final int LONGEST_START = 40;

    /** Ids of processes come again, as in containers; with its start, a process knows its own drafts. */
    private static final String PROCESS = process(ProcessHandle.current());

    private static final AtomicLong NUMBER = new AtomicLong();

    /** Makes the folder when there is none. */
    static Place of(Path named) throws IOException {
        boolean isThere = Files.exists(named);
        Path file = (isThere ? named.toRealPath() : named).toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw trouble(named, "is a folder, must be a file");
        }
        if (isThere && !Files.isRegularFile(file)) {
            throw trouble(named, "is a device or the like, must be a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw trouble(folder, "is in the way, must be a folder");
        } catch (FileSystemException e) {
            throw trouble(folder, "cannot be made, must be a folder to write to");
        }
        Path straight = folder.toRealPath();
        return new Place(named, straight, straight.resolve(file.getFileName()));
    }

    boolean isSameAs(Place other) throws IOException {
        return file.equals(other.file)
                || (Files.exists(file) && Files.exists(other.file) && Files.isSameFile(file, other.file));
    }

    FileSystemException trouble(IOException cause) {
        return trouble(cause, reason(cause));
    }

    FileSystemException unmoved(IOException cause, String more) {
        return trouble(cause, "cannot be replaced (" + reason(cause) + ")" + more);
    }

    private FileSystemException trouble(IOException cause, String words) {
        FileSystemException trouble = trouble(named, words);
        trouble.initCause(cause);
        return trouble;
    }

    static FileSystemException trouble(Path path, String words) {
        return new FileSystemException(path.toString(), null, words);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException file -> "no permission";
            case NoSuchFileException file -> "the folder is gone";
            case ClosedByInterruptException thread -> "the thread was interrupted, must run on to write files";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }

    private String start() {
        String name = String.valueOf(file.getFileName());
        int length = Math.min(name.codePointCount(0, name.length()), LONGEST_START);
        return "." + name.substring(0, name.offsetByCodePoints(0, length)) + ".";
    }

    private static String process(ProcessHandle handle) {
        long begun = handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return handle.pid() + "-" + begun + "-";
    }

    /** A name for a draft, after the file, the process and a number: no two writers have the same. */
    Path nextDraft() {
        return folder.resolve(start() + PROCESS + NUMBER.incrementAndGet() + END);
    }

    /** Removes the drafts that writers have left who were killed: their locks are free. */
    void removeLeftDrafts() {
        Pattern pattern = Pattern.compile(Pattern.quote(start()) + "\\d+-\\d+-\\d+" + Pattern.quote(END));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, file -> isAnothers(file, pattern))) {
            drafts.forEach(Place::removeIfFree);
        } catch (IOException e) {
            // The folder cannot be listed: what is left there stays.
        }
    }

    /** Opening and closing a draft of the own process would free its lock, by the rules of POSIX. */
    private boolean isAnothers(Path file, Pattern pattern) {
        String name = String.valueOf(file.getFileName());
        return pattern.matcher(name).matches()
                && !name.startsWith(start() + PROCESS)
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
