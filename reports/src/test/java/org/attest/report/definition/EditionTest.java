package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    private static final Edition EDITION = Edition.of(AS_OF, "Secretariat");

    @Test
    void is_english_official_and_unmarked_until_it_says_otherwise() {
        assertThat(EDITION.notation().locale()).isEqualTo(Locale.UK);
        assertThat(EDITION.theme()).isEqualTo(Theme.OFFICIAL);
        assertThat(EDITION.classification()).isEmpty();
        assertThat(EDITION.data()).isEmpty();
    }

    @Test
    void every_change_keeps_all_else() {
        Edition changed = EDITION.classification("Internal")
                .data("dossier.json", "ab12")
                .locale("en-US")
                .theme(Theme.OFFICIAL);
        assertThat(changed.asOf()).isEqualTo(AS_OF);
        assertThat(changed.organisation()).isEqualTo("Secretariat");
        assertThat(changed.classification()).isEqualTo("Internal");
        assertThat(changed.notation().locale()).isEqualTo(Locale.US);
        assertThat(changed.data()).hasValue(new Edition.DataDigest("dossier.json", "ab12"));
    }

    @Test
    void rejects_an_edition_of_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of(AS_OF, " "))
                .withMessage("edition has no organisation, must name who publishes the report");
    }
}
