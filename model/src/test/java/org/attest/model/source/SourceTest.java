package org.attest.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static Source source(String title, String language, Optional<String> sha256) {
        return new Source(
                new SourceId("s4"),
                SourceKind.OPINION,
                title,
                Optional.empty(),
                List.of("S. R. Amir"),
                PartialDate.unknown(),
                Optional.empty(),
                Optional.empty(),
                language,
                sha256,
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn-BD", "zh-Hant", "si"})
    void takes_any_language_tag(String tag) {
        assertThat(source("Engagement", tag, Optional.empty()).language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "e", "Bangla language"})
    void rejects_a_malformed_language_tag(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("Engagement", tag, Optional.empty()))
                .withMessage("language \"" + tag
                        + "\" of source \"s4\" is malformed, must be a BCP 47 tag such as en or bn-BD");
    }

    @Test
    void rejects_a_malformed_digest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("Engagement", "en", Optional.of("04D6")))
                .withMessage("contentSha256 \"04D6\" of source \"s4\" is malformed,"
                        + " must be 64 lower-case hexadecimal digits");
        assertThat(source("Engagement", "en", Optional.of("0".repeat(64))).contentSha256())
                .isPresent();
    }

    @Test
    void rejects_blank_texts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(" ", "en", Optional.empty()))
                .withMessage("title of source \"s4\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source("Engagement", "", Optional.empty()))
                .withMessage("language of source \"s4\" is blank, must have text");
    }
}
