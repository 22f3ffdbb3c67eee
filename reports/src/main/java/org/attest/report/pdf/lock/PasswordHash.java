package org.attest.report.pdf.lock;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;

/** Makes a key of a password, slowly; algorithm 2.B of ISO 32000-2, 7.6.4.3.4. */
final class PasswordHash {
    private static final int LEAST_ROUNDS = 64;
    private static final int REPEATS = 64;
    private static final List<String> DIGESTS = List.of("SHA-256", "SHA-384", "SHA-512");

    private PasswordHash() {}

    /** Of the owner's password also over the user's entry; else that is empty. */
    static byte[] of(byte[] password, byte[] salt, byte[] userEntry) throws GeneralSecurityException {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(joined(password, salt, userEntry));
        int last = 0;
        for (int round = 0; round < LEAST_ROUNDS || last > round - 32; round++) {
            byte[] once = joined(password, key, userEntry);
            byte[] all = new byte[once.length * REPEATS];
            for (int i = 0; i < REPEATS; i++) {
                System.arraycopy(once, 0, all, i * once.length, once.length);
            }
            Cipher cipher = Aes.encrypting(Arrays.copyOf(key, 16), Arrays.copyOfRange(key, 16, 32), "NoPadding");
            byte[] scrambled = cipher.doFinal(all);
            last = scrambled[scrambled.length - 1] & 0xff;
            int digest = new BigInteger(1, Arrays.copyOf(scrambled, 16))
                    .mod(BigInteger.valueOf(3))
                    .intValue();
            key = MessageDigest.getInstance(DIGESTS.get(digest)).digest(scrambled);
        }
        return Arrays.copyOf(key, 32);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
