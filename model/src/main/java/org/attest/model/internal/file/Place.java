package org.attest.model.internal.file;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a file is to stand.
 *
 * @param named as the caller names it
 * @param folder of the file
 * @param file the same without detours; behind a link that leads to a file, that file
 */
record Place(Path named, Path folder, Path file) {
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
}
