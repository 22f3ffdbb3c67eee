package org.attest.report.pdf.lock;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The cipher of a file, by the JDK. */
final class Aes {
    static final int BLOCK = 16;
    static final int KEY = 32;
    static final byte[] NO_START = new byte[BLOCK];

    /** The one place of the library that asks for chance: a key that can be foretold is none. */
    private static final SecureRandom CHANCE = new SecureRandom();

    private Aes() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        CHANCE.nextBytes(random);
        return random;
    }

    static Cipher encrypting(byte[] key, byte[] start, String padding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/" + padding);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
        return cipher;
    }
}
