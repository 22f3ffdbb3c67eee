package org.attest.model.internal.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A file of one writer, made new beside its place and never behind a link. It is open, and so locked, until it has been
 * moved or removed: a draft without a lock was left by a process that died.
 */
final class Draft {
    /** New means never through a link. */
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** An attribute of the replaced file that is passed on; the system may refuse it. */
    @FunctionalInterface
    private interface Attribute {
        void give() throws IOException;
    }

    private final Place place;
    private final Path path;
    private final SeekableByteChannel channel;
    private final MessageDigest digest;
    private boolean moved;

    private Draft(Place place, Path path, SeekableByteChannel channel) {
        this.place = place;
        this.path = path;
        this.channel = channel;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static Draft of(Place place) throws IOException {
        FileAttribute<?>[] attributes = attributes(place.file());
        while (true) {
            Path path = place.nextDraft();
            try {
                SeekableByteChannel channel = Files.newByteChannel(path, NEW, attributes);
                if (isHeld(channel, path)) {
                    return new Draft(place, path, channel);
                }
                // Another writer has taken it for one that was left, in the moment before it was locked.
                channel.close();
            } catch (FileAlreadyExistsException e) {
                // Somebody else's, whatever it is.
            } catch (AccessDeniedException e) {
                throw Place.trouble(place.named(), "may not be written, must be in a writable folder");
            } catch (FileSystemException e) {
                throw place.trouble(e);
            }
        }
    }

    /** Until it has the permissions of the file that it replaces, nobody else may read it. */
    private static FileAttribute<?>[] attributes(Path file) {
        return Files.exists(file)
                        && file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isHeld(SeekableByteChannel channel, Path path) {
        if (!(channel instanceof FileChannel file)) {
            return true;
        }
        try {
            return file.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without locks: others cannot lock it either, and leave it.
            return true;
        }
    }

    /** Closing it leaves the draft open, where it can be locked at all; an archive has it only then. */
    OutputStream stream() {
        OutputStream bytes = new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                try {
                    out.write(some, from, length);
                } catch (IOException e) {
                    throw place.trouble(e);
                }
            }
        };
        return new DigestOutputStream(new BufferedOutputStream(bytes, 1 << 16), digest) {
            @Override
            public void close() throws IOException {
                flush();
                if (!(channel instanceof FileChannel)) {
                    channel.close();
                }
            }
        };
    }

    /** Makes it a file that only needs to be moved, also after a power cut; its digest is asked for once. */
    Drafts.Written complete() throws IOException {
        if (Files.exists(place.file())) {
            giveOn(place.file(), path);
        }
        try {
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        } catch (IOException e) {
            throw place.trouble(e);
        }
        return new Drafts.Written(
                place.named(), Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }

    void moveIntoPlace() throws IOException {
        try {
            Files.move(path, place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, place.file(), StandardCopyOption.REPLACE_EXISTING);
        }
        moved = true;
    }

    Place place() {
        return place;
    }

    /** Removes the draft if it is still there. */
    void discard() {
        try {
            if (!moved) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // The next writer of this file removes it.
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // What had to reach the disk is there.
        }
    }

    /** Whose a file is and who may do what with it, given on from the file that is replaced. */
    private static void giveOn(Path from, Path to) {
        // These follow links, which a draft is none: without, Java opens and closes the file, and its lock is gone.
        PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        FileOwnerAttributeView owner = Files.getFileAttributeView(to, FileOwnerAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (owner != null) {
            ifAllowed(() -> owner.setOwner(Files.getOwner(from)));
        }
        if (posix != null) {
            ifAllowed(() -> posix.setGroup(owners(from).group()));
            ifAllowed(() -> posix.setPermissions(owners(from).permissions()));
        }
        if (list != null) {
            ifAllowed(() -> list.setAcl(
                    Files.getFileAttributeView(from, AclFileAttributeView.class).getAcl()));
        }
    }

    private static PosixFileAttributes owners(Path file) throws IOException {
        return Files.readAttributes(file, PosixFileAttributes.class);
    }

    private static void ifAllowed(Attribute gift) {
        try {
            gift.give();
        } catch (IOException e) {
            // Most users may not give files away, and some file systems keep no permissions.
        }
    }
}
