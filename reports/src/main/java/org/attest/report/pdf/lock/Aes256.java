package org.attest.report.pdf.lock;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.openpdf.text.pdf.OutputStreamEncryption;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/**
 * Encrypts a file with a key of its own, which both passwords unlock. OpenPDF's own makes that key of the clock and the free
 * memory, so that who knows about when a file was made can find it. What OpenPDF does for its sake before we come to ours
 * needs BouncyCastle all the same.
 *
 * @see "ISO 32000-2, 7.6.4"
 */
public final class Aes256 extends PdfEncryption {
    private static final int SALT = 8;

    /** Bits that have to be set, and that for screen readers. */
    private static final int ALWAYS = 0xfffff0c0 | 1 << 9;

    private final byte[] key = Aes.random(Aes.KEY);
    private final byte[] id = Aes.random(Aes.BLOCK);
    private final PdfDictionary dictionary;

    public static Aes256 of(Encryption encryption, Path where) {
        try {
            return new Aes256(encryption);
        } catch (NoClassDefFoundError e) {
            throw new RenderException(
                    where,
                    "cannot be encrypted without BouncyCastle, must have org.bouncycastle:bcprov-jdk18on on the class"
                            + " path",
                    e);
        }
    }

    private Aes256(Encryption encryption) {
        int allowed =
                encryption.allowed().stream().mapToInt(Permission::bits).reduce(ALWAYS, (all, bits) -> all | bits);
        try {
            dictionary = dictionary(encryption, allowed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES and SHA-2", e);
        }
    }

    private PdfDictionary dictionary(Encryption encryption, int allowed) throws GeneralSecurityException {
        PdfDictionary filter = new PdfDictionary();
        filter.put(PdfName.CFM, PdfName.AESV3);
        filter.put(PdfName.AUTHEVENT, PdfName.DOCOPEN);
        filter.put(PdfName.LENGTH, new PdfNumber(Aes.KEY));
        PdfDictionary filters = new PdfDictionary();
        filters.put(PdfName.STDCF, filter);
        PdfDictionary all = new PdfDictionary();
        all.put(PdfName.FILTER, PdfName.STANDARD);
        all.put(PdfName.V, new PdfNumber(5));
        all.put(PdfName.R, new PdfNumber(6));
        all.put(PdfName.LENGTH, new PdfNumber(Aes.KEY * Byte.SIZE));
        all.put(PdfName.CF, filters);
        all.put(PdfName.STMF, PdfName.STDCF);
        all.put(PdfName.STRF, PdfName.STDCF);
        all.put(PdfName.P, new PdfNumber(allowed));
        byte[] user = putEntry(all, PdfName.U, PdfName.UE, encryption.user(), new byte[0]);
        putEntry(all, PdfName.O, PdfName.OE, encryption.owner(), user);
        all.put(
                PdfName.PERMS,
                hex(Aes.encrypting(key, Aes.NO_START, "NoPadding").doFinal(permissions(allowed))));
        return all;
    }

    /** What a password is proved by, and the file's key under it: algorithms 8 and 9. */
    private byte[] putEntry(PdfDictionary all, PdfName proof, PdfName locked, byte[] password, byte[] user)
            throws GeneralSecurityException {
        byte[] salts = Aes.random(2 * SALT);
        byte[] hash = PasswordHash.of(password, Arrays.copyOf(salts, SALT), user);
        byte[] entry = ByteBuffer.allocate(hash.length + salts.length)
                .put(hash)
                .put(salts)
                .array();
        byte[] lock = PasswordHash.of(password, Arrays.copyOfRange(salts, SALT, 2 * SALT), user);
        all.put(proof, hex(entry));
        all.put(locked, hex(Aes.encrypting(lock, Aes.NO_START, "NoPadding").doFinal(key)));
        return entry;
    }

    /** Algorithm 10. */
    private static byte[] permissions(int allowed) {
        return ByteBuffer.allocate(Aes.BLOCK)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(allowed)
                .putInt(-1)
                .put("Tadb".getBytes(StandardCharsets.US_ASCII))
                .put(Aes.random(4))
                .array();
    }

    /** As a literal, because a string would be encrypted. */
    private static PdfLiteral hex(byte[] bytes) {
        return new PdfLiteral("<" + HexFormat.of().formatHex(bytes) + ">");
    }

    @Override
    public PdfDictionary getEncryptionDictionary() {
        return dictionary;
    }

    @Override
    public PdfObject getFileID() {
        PdfArray both = new PdfArray(hex(id));
        both.add(hex(id));
        return both;
    }

    @Override
    public boolean isMetadataEncrypted() {
        return true;
    }

    /** One key encrypts all objects of the file. */
    @Override
    public void setHashKey(int number, int generation) {}

    @Override
    public int calculateStreamSize(int bytes) {
        return Aes.BLOCK + bytes / Aes.BLOCK * Aes.BLOCK + Aes.BLOCK;
    }

    @Override
    public OutputStreamEncryption getEncryptionStream(OutputStream out) {
        try {
            return new AesOutput(out, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }
}
