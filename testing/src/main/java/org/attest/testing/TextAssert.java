package org.attest.testing;

import java.nio.file.Path;
import org.assertj.core.api.AbstractAssert;
import org.attest.testing.golden.GoldenFile;
import org.attest.testing.internal.message.LineDifference;

/** A text that somebody approves: the dump of a document, the text of a PDF. */
public final class TextAssert extends AbstractAssert<TextAssert, String> {
    TextAssert(String text) {
        super(text, TextAssert.class);
    }

    /** Is what somebody has approved; {@code -Dgolden.update=true} approves anew, but not on a build server. */
    public TextAssert matchesGolden(Path golden) {
        return matchesGolden(GoldenFile.of(golden));
    }

    TextAssert matchesGolden(GoldenFile golden) {
        golden.approve(actual);
        String approved = golden.text();
        if (!approved.equals(actual)) {
            throw failureWithActualExpected(
                    actual,
                    approved,
                    "%s",
                    "golden \"" + golden.path() + "\": the text differs " + LineDifference.of(approved, actual) + "\n"
                            + GoldenFile.HOW_TO_APPROVE);
        }
        return this;
    }
}
