package org.attest.report.internal.pdf.sign;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** A private key and its certificates, the signer's own first. */
record SigningKey(Where where, PrivateKey key, List<X509Certificate> chain) {
    private static final Map<String, String> ALGORITHMS = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    /** Places of RFC 5280, 4.2.1.3. */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;

    X509Certificate certificate() {
        return chain.getFirst();
    }

    String algorithm() {
        String algorithm = ALGORITHMS.get(key.getAlgorithm());
        if (algorithm == null) {
            throw new RenderException(where, "is of " + key.getAlgorithm() + ", must be of RSA or EC");
        }
        return algorithm;
    }

    /** No program would hold a signature to be valid that its certificate does not allow. */
    void mustSignAt(Instant time) {
        Instant from = certificate().getNotBefore().toInstant();
        Instant to = certificate().getNotAfter().toInstant();
        if (time.isBefore(from) || time.isAfter(to)) {
            throw new RenderException(
                    where, "has a certificate for " + from + " to " + to + ", must be valid when it signs, at " + time);
        }
        boolean[] usage = certificate().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new RenderException(
                    where, "has a certificate for another use, must be one for digital signatures or non-repudiation");
        }
    }
}
