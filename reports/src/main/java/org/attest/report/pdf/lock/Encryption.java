package org.attest.report.pdf.lock;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The passwords of a file, which are never printed, and what they allow: AES-256, revision 6 of ISO 32000-2, 7.6. */
public final class Encryption {
    private static final int MOST_BYTES = 127;

    private final byte[] user;
    private final byte[] owner;
    private final Set<Permission> allowed;

    private Encryption(byte[] user, byte[] owner, Set<Permission> allowed) {
        this.user = user;
        this.owner = owner;
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * Nothing is allowed but to read.
     *
     * @param user opens the file
     * @param owner opens the file and allows all
     */
    public static Encryption of(String user, String owner) {
        byte[] readers = bytes("user", user);
        byte[] owners = bytes("owner", owner);
        if (Arrays.equals(readers, owners)) {
            throw new IllegalArgumentException("password of the owner is that of the user, must be another");
        }
        return new Encryption(readers, owners, Set.of());
    }

    /** What is allowed to who has the user's password; programs keep to that by courtesy. */
    public Encryption allowing(Permission... permissions) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        all.addAll(allowed);
        all.addAll(Arrays.asList(permissions));
        return new Encryption(user, owner, all);
    }

    byte[] user() {
        return user.clone();
    }

    byte[] owner() {
        return owner.clone();
    }

    Set<Permission> allowed() {
        return allowed;
    }

    private static byte[] bytes(String whose, String password) {
        byte[] bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > MOST_BYTES || password.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("password of the " + whose + " has " + bytes.length
                    + " bytes of UTF-8, must have 1 to " + MOST_BYTES + " and no control characters");
        }
        return bytes;
    }
}
