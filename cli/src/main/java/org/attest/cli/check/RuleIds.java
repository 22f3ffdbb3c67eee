package org.attest.cli.check;

import java.util.Locale;
import org.attest.model.finding.FindingKind;

/** How scripts name what was found. */
final class RuleIds {
    static final String PROBLEM = "problem";

    private RuleIds() {}

    /** {@code OPINION_SOURCE} is {@code opinion-source}. */
    static String of(FindingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
