package org.attest.report.internal.pdf.sign;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * Signs the same content by the same bytes each time, so that a signed file can be made again and compared. Of RSA that is so
 * (RFC 8017, 8.2); on elliptic curves the number that must be used once follows from key and content (RFC 6979) instead of chance,
 * which Java's own does not offer. Whoever verifies sees no difference.
 */
final class RepeatableSigner implements ContentSigner {
    private static final String ON_CURVES = "EC";

    private final SigningKey key;
    private final AlgorithmIdentifier algorithm;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    RepeatableSigner(SigningKey key) {
        this.key = key;
        this.algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(key.algorithm());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        content.reset();
        return content;
    }

    @Override
    public byte[] getSignature() {
        try {
            Signature signature = key.key().getAlgorithm().equals(ON_CURVES)
                    ? Signature.getInstance("SHA256withECDDSA", new BouncyCastleProvider())
                    : Signature.getInstance(key.algorithm());
            signature.initSign(key.key());
            signature.update(content.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys are of RSA or EC, by which can be signed", e);
        }
    }
}
