package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

/** Rows of one group read the same in the column that groups them. */
class TextOfTest {
    private static String group(TextColumn<String> column, String row) {
        return new TextOf<>(column, Notation.ENGLISH).apply(row);
    }

    @Test
    void is_the_text_or_why_it_is_missing() {
        TextColumn<String> lead =
                C.textOr("Lead", Reason.WITHHELD, row -> Optional.of(row).filter(r -> !r.isEmpty()));
        assertThat(group(C.text("Lead", row -> row), "Alam")).isEqualTo("Alam");
        assertThat(group(lead, "Alam")).isEqualTo("Alam");
        assertThat(group(lead, "")).isEqualTo("[c]");
        assertThat(new TextOf<>(lead, Notation.ENGLISH).name("")).isEqualTo("confidential");
    }

    @Test
    void is_what_is_claimed_or_why_nothing_is() {
        assertThat(group(C.textClaim("Lead", row -> Claim.stated(row, Outcome.PRESS)), "Alam"))
                .isEqualTo("Alam");
        assertThat(group(C.textClaim("Lead", row -> Claim.missing(Reason.NOT_APPLICABLE, List.of())), "Alam"))
                .isEqualTo("[z]");
    }

    @Test
    void tells_conflicts_apart_by_their_values_and_where_these_stand() {
        TextColumn<String> disputed = C.textClaim(
                "Lead",
                row -> Claim.of(List.of(Assertion.stated(row, Outcome.PRESS), Assertion.stated("Bo", Outcome.REPORT))));
        assertThat(group(disputed, "Alam")).startsWith("[Alam, Bo] ").isEqualTo(group(disputed, "Alam"));
        assertThat(group(disputed, "Amin")).isNotEqualTo(group(disputed, "Alam"));
        assertThat(new TextOf<>(disputed, Notation.ENGLISH).name("Alam")).isEqualTo("[conflict] Alam; Bo");
    }
}
