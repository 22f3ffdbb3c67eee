package org.attest.report.pdf.lock;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import org.openpdf.text.pdf.OutputStreamEncryption;

/** Encrypts one string or stream; its random start stands before it. */
final class AesOutput extends OutputStreamEncryption {
    /** Any revision without AES: what OpenPDF makes of it is not used. */
    private static final int UNUSED = 3;

    private final Cipher encrypting;

    AesOutput(OutputStream out, byte[] key) throws IOException, GeneralSecurityException {
        super(out, key, UNUSED);
        byte[] start = Aes.random(Aes.BLOCK);
        out.write(start);
        encrypting = Aes.encrypting(key, start, "PKCS5Padding");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        byte[] encrypted = encrypting.update(bytes, from, length);
        if (encrypted != null) {
            out.write(encrypted);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            out.write(encrypting.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("padded bytes fill their blocks", e);
        }
    }
}
