package org.attest.report.internal.pdf.sign;

import static org.bouncycastle.cms.CMSAttributeTableGenerator.CONTENT_TYPE;
import static org.bouncycastle.cms.CMSAttributeTableGenerator.DIGEST;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;

/** Signs by BouncyCastle. */
final class CmsSigner implements Signer {
    /** More than a signature of 16,384 bits and all that is around it. */
    private static final int BESIDE_CERTIFICATES = 4096;

    private final SigningKey key;
    private final ContentSigner signer;
    private final JcaCertStore certificates;
    private final int mostBytes;

    CmsSigner(SigningKey key) {
        this.key = key;
        try {
            signer = new RepeatableSigner(key);
            certificates = new JcaCertStore(key.chain());
            int bytes = BESIDE_CERTIFICATES;
            for (X509Certificate certificate : key.chain()) {
                bytes += certificate.getEncoded().length;
            }
            mostBytes = bytes;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("Java signs by the keys that it has read", e);
        }
    }

    @Override
    public int mostBytes() {
        return mostBytes;
    }

    @Override
    public byte[] sign(byte[] sha256) {
        try {
            SignerInfoGenerator info = new SignerInfoGeneratorBuilder(algorithm -> new Known(sha256))
                    .setSignedAttributeGenerator(this::attributes)
                    .build(signer, new JcaX509CertificateHolder(key.certificate()));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(info);
            generator.addCertificates(certificates);
            return generator.generate(new CMSAbsentContent(), false).getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CertificateEncodingException | CMSException | IOException e) {
            throw new IllegalStateException("a signature is made of bytes in memory", e);
        }
    }

    /** Those of ETSI EN 319 142-1, 6.3, which forbids a signing time here: it stands in the file. */
    private AttributeTable attributes(Map<?, ?> known) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, (ASN1ObjectIdentifier) given(known, CONTENT_TYPE)));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString((byte[]) given(known, DIGEST))));
        all.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(sha256(key.certificate())))));
        return new AttributeTable(all);
    }

    private static Object given(Map<?, ?> known, String name) {
        return Objects.requireNonNull(known.get(name), name);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static byte[] sha256(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The digest of what went by already. */
    private static final class Known implements DigestCalculator {
        private final byte[] sha256;

        Known(byte[] sha256) {
            this.sha256 = sha256;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getDigest() {
            return sha256.clone();
        }
    }
}
