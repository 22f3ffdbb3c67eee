package org.attest.report.internal.pdf.sign;

import org.attest.report.pdf.Signature;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** Signs one file. */
public interface Signer {
    /** Opens the key, so that what is wrong with it is known before anything is drawn. */
    static Signer of(Signature signature, Where where) {
        SigningKey key = SigningKey.open(signature, where);
        key.mustSignAt(signature.at());
        try {
            return new CmsSigner(key);
        } catch (NoClassDefFoundError e) {
            throw new RenderException(
                    where,
                    "cannot be signed without BouncyCastle, must have org.bouncycastle:bcpkix-jdk18on on the class path",
                    e);
        }
    }

    /** No signature of this signer has more bytes. */
    int mostBytes();

    /** The signature (CMS, RFC 5652, in DER) of the bytes that have this SHA-256. */
    byte[] sign(byte[] sha256);
}
