package org.attest.report.internal.pdf.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.report.pdf.Signature;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** A private key and its certificates, the signer's own first. */
record SigningKey(Where where, PrivateKey key, List<X509Certificate> chain) {
    private static final Map<String, String> ALGORITHMS = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");

    /** Places of RFC 5280, 4.2.1.3. */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;

    /** Reads the key that signs from its PKCS#12 file. */
    static SigningKey open(Signature signature, Where where) {
        Where here = where.then("key file", signature.keyFile());
        char[] password = signature.password().toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(signature.keyBytes().read()), password);
            String entry = entry(here, signature.alias(), keys(store));
            PrivateKey key = (PrivateKey) store.getKey(entry, password);
            Certificate[] chain = store.getCertificateChain(entry);
            if (chain == null || chain.length == 0) {
                throw new RenderException(here.then("key", entry), "has no certificate, must have the one of its key");
            }
            return new SigningKey(here.then("key", entry), key, chain(chain));
        } catch (NoSuchFileException e) {
            throw new RenderException(here, "does not exist, must be a PKCS#12 file", e);
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? new RenderException(here, "does not open, must be opened by its password", e)
                    : new RenderException(here, "cannot be read, must be a PKCS#12 file", e);
        } catch (GeneralSecurityException e) {
            throw new RenderException(here, "has a key that Java cannot read, must be one of RSA or EC", e);
        }
    }

    private static String entry(Where here, Optional<String> alias, List<String> keys) {
        if (alias.isPresent()) {
            return keys.stream()
                    .filter(alias.get()::equals)
                    .findFirst()
                    .orElseThrow(() -> new RenderException(
                            here, "has no key \"" + alias.get() + "\", must be one of " + String.join(", ", keys)));
        }
        if (keys.size() > 1) {
            throw new RenderException(
                    here, "has several keys, the alias must be given as one of " + String.join(", ", keys));
        }
        if (keys.isEmpty()) {
            throw new RenderException(here, "has no private key, must have the one that signs");
        }
        return keys.getFirst();
    }

    private static List<String> keys(KeyStore store) throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String entry : Collections.list(store.aliases())) {
            if (store.entryInstanceOf(entry, KeyStore.PrivateKeyEntry.class)) {
                keys.add(entry);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    private static List<X509Certificate> chain(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }

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
