package org.attest.report.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** PKCS#12 files with keys made for a test; their certificates are of the year 2024, UTC. */
final class Keys {
    static final String PASSWORD = "secret";
    static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2024-12-31T23:59:59Z");
    static final KeyPair RSA = pair("RSA", 2048);
    static final KeyPair EC = pair("EC", 256);

    private final KeyStore store;

    private Keys() {
        try {
            store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Keys none() {
        return new Keys();
    }

    /** Signed by itself, for signatures. */
    static byte[] of(KeyPair pair) {
        return none().and("office", pair, KeyUsage.digitalSignature).file();
    }

    static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Keys and(String alias, KeyPair pair, int usage) {
        return and(alias, pair, certificate(alias, pair, alias, pair, usage));
    }

    /** With the certificate of who issued it. */
    Keys issued(String alias, KeyPair pair, KeyPair issuer) {
        return and(
                alias,
                pair,
                certificate(alias, pair, "authority", issuer, KeyUsage.nonRepudiation),
                certificate("authority", issuer, "authority", issuer, KeyUsage.keyCertSign));
    }

    Keys trusting(String alias, KeyPair pair) {
        try {
            store.setCertificateEntry(alias, certificate(alias, pair, alias, pair, KeyUsage.keyCertSign));
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Keys and(String alias, KeyPair pair, Certificate... chain) {
        try {
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), chain);
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] file() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(String name, KeyPair pair, String issuer, KeyPair signer, int usage) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    BigInteger.TWO,
                    Date.from(FROM),
                    Date.from(TO),
                    new X500Name("CN=" + name),
                    pair.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            String algorithm = switch (signer.getPrivate().getAlgorithm()) {
                case "RSA" -> "SHA256withRSA";
                case "EC" -> "SHA256withECDSA";
                default -> "Ed25519";
            };
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signer.getPrivate())));
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
