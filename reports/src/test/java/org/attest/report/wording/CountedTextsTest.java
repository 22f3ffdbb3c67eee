package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number and what it counts agree: "1 law", "2 laws". */
class CountedTextsTest {
    /** A place, at most one word, and what may be a noun of many. */
    private static final Pattern MANY = Pattern.compile("\\{\\d} (?:[a-z]+ )?[a-z]{2,}[a-rt-z]s\\b");

    /** Behind a place that is a name or a day, or always of two or more. */
    private static final Set<String> OTHERS = Set.of(
            "chart-name-twice",
            "laws-not-in-force",
            "rag-rule",
            "places",
            "from-sources",
            "chart-too-many",
            "printed-first",
            "glance-indicators",
            "law-begins",
            "law-ends",
            "law-ends-repealed",
            "said-implies-another-rate-than-the-first-equivalent-of",
            "said-is-the-only-source-all-facts-stand-in-only",
            "said-stands-in-only",
            "said-values-of-stand-against-each-other-in-and-none-is-chosen");

    @ParameterizedTest
    @ValueSource(strings = {"wording/words_en", "internal/standard/reports_en"})
    void a_text_with_a_number_and_a_noun_of_many_has_forms(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Notation.class.getResourceAsStream("/org/attest/report/" + bundle + ".properties")) {
            texts.load(in);
        }
        List<String> formless = texts.stringPropertyNames().stream()
                .filter(key -> !OTHERS.contains(key)
                        && MANY.matcher(texts.getProperty(key)).find())
                .map(key -> key + "=" + texts.getProperty(key))
                .toList();

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(formless).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,law here", "2,laws here", "0,laws here"})
    void a_label_has_the_form_of_its_figure(long number, String label) {
        assertThat(Phrase.formed(Notation.ENGLISH, "{0|law|laws} here", number)).isEqualTo(label);
        assertThat(Phrase.formed(Notation.of("bn"), "\u0986\u0987\u09A8", number))
                .isEqualTo("\u0986\u0987\u09A8");
    }

    @Test
    void braces_of_other_kinds_are_left_alone() {
        assertThat(Phrase.formed(Notation.ENGLISH, "set {0} {0| {a|b} {", 1L)).isEqualTo("set {0} {0| {a|b} {");
    }
}
