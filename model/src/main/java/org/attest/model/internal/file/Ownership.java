package org.attest.model.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Whose a file is and who may do what with it, given on from the file that is replaced. */
final class Ownership {
    /** One thing to give on; the system may keep it from us. */
    @FunctionalInterface
    private interface Gift {
        void give() throws IOException;
    }

    private Ownership() {}

    static void copy(Path from, Path to) {
        // These follow links, which a draft is none: without, Java opens and closes the file, and its lock is gone.
        PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        FileOwnerAttributeView owner = Files.getFileAttributeView(to, FileOwnerAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (owner != null) {
            ifAllowed(() -> owner.setOwner(Files.getOwner(from)));
        }
        if (posix != null) {
            ifAllowed(() -> posix.setGroup(attributes(from).group()));
            ifAllowed(() -> posix.setPermissions(attributes(from).permissions()));
        }
        if (list != null) {
            ifAllowed(() -> list.setAcl(
                    Files.getFileAttributeView(from, AclFileAttributeView.class).getAcl()));
        }
    }

    private static PosixFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, PosixFileAttributes.class);
    }

    private static void ifAllowed(Gift gift) {
        try {
            gift.give();
        } catch (IOException e) {
            // Most users may not give files away, and some file systems keep no permissions.
        }
    }
}
