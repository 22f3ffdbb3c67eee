package org.attest.report.internal.pdf.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Holds a PDF against PDF/A and PDF/UA with veraPDF. Flavours are named as veraPDF does: 1a, 1b, 2a, 2b, 2u, 3a, 3b, 3u, 4,
 * ua1, ua2.
 */
public final class ArchivalProof {
    // Kept, because a logger that nobody holds forgets its level.
    private static final Logger LOG = Logger.getLogger("org.verapdf");

    static {
        LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] pdf;

    private ArchivalProof(byte[] pdf) {
        this.pdf = pdf;
    }

    public static ArchivalProof of(byte[] pdf) {
        return new ArchivalProof(pdf.clone());
    }

    public static ArchivalProof of(Path pdf) {
        try {
            return new ArchivalProof(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with every broken rule. */
    public void mustPass(String... flavours) {
        assertThat(Arrays.stream(flavours).flatMap(flavour -> broken(flavour).stream()))
                .as("broken rules of " + String.join(", ", flavours))
                .isEmpty();
    }

    /** Empty when the file conforms. */
    public List<BrokenRule> broken(String flavour) {
        // veraPDF lowers the letters of type names in the default locale, and in Turkish finds no "Integer" then.
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return brokenIn(flavour);
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<BrokenRule> brokenIn(String flavour) {
        PDFAFlavour standard = PDFAFlavour.fromString(flavour);
        if (standard == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException(
                    "flavour \"" + flavour + "\" is unknown, must be one such as 2a, 3b or ua1");
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return broken(flavour, validator.validate(parser));
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new AssertionError("veraPDF cannot check the file", e);
        }
    }

    private static List<BrokenRule> broken(String flavour, ValidationResult result) {
        Map<RuleId, TestAssertion> first = new HashMap<>();
        result.getTestAssertions().stream()
                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .forEach(test -> first.putIfAbsent(test.getRuleId(), test));
        return first.values().stream()
                .map(test -> broken(flavour, test, result.getFailedChecks().getOrDefault(test.getRuleId(), 1)))
                .sorted(Comparator.comparing(BrokenRule::rule))
                .toList();
    }

    private static BrokenRule broken(String flavour, TestAssertion test, int count) {
        RuleId rule = test.getRuleId();
        return new BrokenRule(
                flavour,
                rule.getClause() + "-" + rule.getTestNumber(),
                test.getMessage(),
                test.getLocation().getContext(),
                count);
    }
}
