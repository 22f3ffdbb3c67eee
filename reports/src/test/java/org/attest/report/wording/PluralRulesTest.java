package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralRulesTest {
    private static final PluralRules ENGLISH = new PluralRules(Map.of("plural.one", "n = 1"));
    private static final PluralRules BANGLA = new PluralRules(Map.of("plural.one", "n = 0..1"));
    private static final PluralRules POLISH =
            new PluralRules(Map.of("plural.one", "n = 1", "plural.few", "n % 10 = 2..4 and n % 100 != 12..14"));
    private static final PluralRules ARABIC = new PluralRules(Map.of(
            "plural.zero", "n = 0",
            "plural.one", "n = 1",
            "plural.two", "n = 2",
            "plural.few", "n % 100 = 3..10",
            "plural.many", "n % 100 = 11..99"));
    private static final PluralRules MACEDONIAN_LIKE =
            new PluralRules(Map.of("plural.one", "n = 5, 7..8 or n % 10 = 1 and n != 11"));

    @ParameterizedTest
    @CsvSource({
        "0, other, one, other, zero, other",
        "1, one, one, one, one, one",
        "2, other, other, few, two, other",
        "5, other, other, other, few, one",
        "8, other, other, other, few, one",
        "11, other, other, other, many, other",
        "12, other, other, other, many, other",
        "21, other, other, other, many, one",
        "22, other, other, few, many, other",
        "100, other, other, other, other, other",
        "103, other, other, few, few, other",
        "112, other, other, other, many, other",
        "-1, one, one, one, one, one"
    })
    void the_form_follows_from_the_count(
            long count, String english, String bangla, String polish, String arabic, String mixed) {
        assertThat(ENGLISH.form(count, "one", "other")).isEqualTo(english);
        assertThat(BANGLA.form(count, "one", "other")).isEqualTo(bangla);
        assertThat(POLISH.form(count, "one", "few", "other")).isEqualTo(polish);
        assertThat(ARABIC.form(count, "zero", "one", "two", "few", "many", "other"))
                .isEqualTo(arabic);
        assertThat(MACEDONIAN_LIKE.form(count, "one", "other")).isEqualTo(mixed);
    }
}
