package org.attest.audit.internal.verapdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attest.audit.internal.verapdf.VeraPdf.Reply;
import org.attest.audit.internal.verapdf.VeraPdf.Reply.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** One run of veraPDF, silent and the same in every language. */
final class Validation implements Callable<Reply> {
    /** Of each rule. One fault can stand in every word of a page, and pages are places here. */
    private static final int MOST_PLACES = 2_000;

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger LOG = Logger.getLogger("org.verapdf");

    static {
        // Whoever wants to hear it has set a level.
        if (LOG.getLevel() == null) {
            LOG.setLevel(Level.OFF);
        }
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Who changes the default locale is alone: one that was given up and runs on would give it back too early. */
    private static final ReadWriteLock LOCALE = new ReentrantReadWriteLock();

    private final Path pdf;
    private final List<PDFAFlavour> flavours;
    private volatile @Nullable PDFAValidator running;

    Validation(Path pdf, List<String> standards) {
        this.pdf = pdf;
        this.flavours = standards.stream()
                .map(PDFAFlavour::byFlavourId)
                .filter(flavour -> flavour != PDFAFlavour.NO_FLAVOUR)
                .toList();
    }

    void cancel() {
        PDFAValidator validator = running;
        if (validator != null) {
            validator.cancelValidation(JobEndStatus.TIMEOUT);
        }
    }

    @Override
    public Reply call() throws Exception {
        LOCALE.readLock().lock();
        try {
            if (isUnderstood(Locale.getDefault())) {
                return validated();
            }
        } finally {
            LOCALE.readLock().unlock();
        }
        LOCALE.writeLock().lock();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return validated();
        } finally {
            Locale.setDefault(before);
            LOCALE.writeLock().unlock();
        }
    }

    /** VeraPDF lowers the letters of type names in the default locale: in Turkish there is no "integer" then. */
    private static boolean isUnderstood(Locale locale) {
        return "INTEGER".toLowerCase(locale).equals("integer");
    }

    private Reply validated() throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavours.getFirst());
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavours, MOST_PLACES, false, true, false)) {
            parser.setFlavours(flavours);
            running = validator;
            return reply(validator.validateAll(parser));
        }
    }

    private static Reply reply(List<ValidationResult> results) {
        List<BrokenRule> broken = new ArrayList<>();
        for (ValidationResult result : results) {
            if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
                throw new IllegalStateException("ended as " + result.getJobEndStatus());
            }
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(broken(result.getPDFAFlavour().getId(), test));
                }
            }
        }
        return new Reply(broken, "");
    }

    private static BrokenRule broken(String standard, TestAssertion test) {
        RuleId rule = test.getRuleId();
        return new BrokenRule(
                standard,
                rule.getClause() + "-" + rule.getTestNumber(),
                test.getErrorMessage(),
                test.getErrorArguments().stream()
                        .map(ErrorArgument::getArgumentValue)
                        .map(String::valueOf)
                        .toList(),
                test.getLocation().getContext());
    }
}
