package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.attest.model.indicator.ObservedValue;
import org.attest.model.law.MaxTerm;
import org.attest.model.place.IsoCode;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @ParameterizedTest
    @MethodSource("canonicalTexts")
    void writes_what_it_reads(Class<?> type, String text) {
        assertRoundTrip(type, text + "\n");
    }

    static Stream<Arguments> canonicalTexts() {
        return Stream.of(
                Arguments.of(String.class, "\"a text\""),
                Arguments.of(Boolean.class, "true"),
                Arguments.of(int.class, "-7"),
                Arguments.of(Integer.class, "2147483647"),
                Arguments.of(BigDecimal.class, "-0.640"),
                Arguments.of(BigDecimal.class, "1000000000000000000000000"),
                Arguments.of(LocalDate.class, "\"2024-03-18\""),
                Arguments.of(URI.class, "\"https://example.org/a?b=c#d\""),
                Arguments.of(Count.class, "0"),
                Arguments.of(Count.class, "9223372036854775807"),
                Arguments.of(Count.class, "\">295\""),
                Arguments.of(Count.class, "\"~1000000\""),
                Arguments.of(PartialDate.class, "\"XXXX-10-10\""),
                Arguments.of(PartialDate.class, "\"2020~\""),
                Arguments.of(DateSpan.class, "\"2022-04-01/2023-03-31\""),
                Arguments.of(DateSpan.class, "\"2020/..\""),
                Arguments.of(Money.class, "\"USD 476.5\""),
                Arguments.of(Term.class, "\"2y6m\""),
                Arguments.of(MaxTerm.class, "\"12y\""),
                Arguments.of(MaxTerm.class, "\"life\""),
                Arguments.of(ObservedValue.class, "78"),
                Arguments.of(ObservedValue.class, "0.64"),
                Arguments.of(ObservedValue.class, "\">=45\""),
                Arguments.of(ObservedValue.class, "\"tier-2\""),
                Arguments.of(IsoCode.class, "\"BD-C\""),
                Arguments.of(Unit.class, "\"cases\""),
                Arguments.of(EntityId.class, "\"lynn-bell\""));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void says_what_is_wrong_and_what_is_allowed(Class<?> type, String text, String problem) {
        assertThat(Trial.problems(type, text)).containsExactly("line 1, column 1: " + problem);
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of(String.class, "7", "is the number 7, must be a text"),
                Arguments.of(String.class, "null", "is null, must be a text"),
                Arguments.of(Boolean.class, "\"yes\"", "is the text \"yes\", must be true or false"),
                Arguments.of(int.class, "\"7\"", "is the text \"7\", must be a whole number up to 2147483647"),
                Arguments.of(int.class, "7.5", "is the number 7.5, must be a whole number up to 2147483647"),
                Arguments.of(
                        int.class, "2147483648", "is the number 2147483648, must be a whole number up to 2147483647"),
                Arguments.of(BigDecimal.class, "true", "is true, must be a number such as 0.64"),
                Arguments.of(
                        BigDecimal.class, "1e999999999", "is the number 1e999999999, must be a number such as 0.64"),
                Arguments.of(
                        LocalDate.class,
                        "\"2024-02-30\"",
                        "is the text \"2024-02-30\", must be a day such as \"2024-03-18\""),
                Arguments.of(
                        URI.class,
                        "\"not an address\"",
                        "address \"not an address\" is malformed, must be a URI such as https://www.unodc.org"),
                Arguments.of(Count.class, "[]", "is a list, must be a count such as 78 or \">295\""),
                Arguments.of(Count.class, "-5", "count -5 is negative, must be 0 or more"),
                Arguments.of(
                        Count.class,
                        "9223372036854775808",
                        "count \"9223372036854775808\" is malformed, must be a whole number, alone or after one of"
                                + " > >= < <= ~ (such as 78 or \">295\")"),
                Arguments.of(PartialDate.class, "2020", "is the number 2020, must be a date such as \"2024-03\""),
                Arguments.of(DateSpan.class, "{}", "is an object, must be a period such as \"2022-04/2023-03\""),
                Arguments.of(Money.class, "50000", "is the number 50000, must be an amount such as \"BDT 50000\""),
                Arguments.of(
                        Money.class,
                        "\"BTD 50000\"",
                        "currency \"BTD\" is unknown, must be an ISO 4217 code such as BDT or USD"),
                Arguments.of(Term.class, "5", "is the number 5, must be a term such as \"5y\""),
                Arguments.of(MaxTerm.class, "12", "is the number 12, must be a term such as \"12y\", or \"life\""),
                Arguments.of(ObservedValue.class, "false", "is false, must be a value such as 78, 0.64 or \"tier-2\""),
                Arguments.of(IsoCode.class, "880", "is the number 880, must be a code of ISO 3166 such as \"BD\""),
                Arguments.of(Unit.class, "\" \"", "unit is blank, must be a plural noun such as \"cases\""),
                Arguments.of(EntityId.class, "{}", "is an object, must be an id such as \"lynn-bell\""),
                Arguments.of(
                        EntityId.class,
                        "\"Lynn Bell\"",
                        "id \"Lynn Bell\" must be lower-case letters and digits, parted by single hyphens"),
                Arguments.of(
                        int.class,
                        "\"a long text with a\\nline break that goes on after sixty characters\"",
                        "is the text \"a long text with a\\nline break that goes on after sixty chara...\","
                                + " must be a whole number up to 2147483647"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "vbscript:x", "data:text/html,x"})
    void an_address_is_no_program(String address) {
        assertThat(Trial.problems(URI.class, "\"" + address + "\""))
                .containsExactly("line 1, column 1: address \"" + address
                        + "\" is a program or data, must be where something stands");
    }

    @Test
    void a_short_form_ends_somewhere_and_a_text_does_not() {
        assertThat(Trial.problems(EntityId.class, "\"" + "a-".repeat(1_500) + "a\""))
                .containsExactly("line 1, column 1: has 3001 characters, must be an id such as \"lynn-bell\""
                        + " of at most 1000");
        assertRoundTrip(String.class, "\"" + "a ".repeat(100_000) + "\"\n");
        assertRoundTrip(URI.class, "\"https://example.org/" + "a/".repeat(2_000) + "\"\n");
    }

    private static <T> void assertRoundTrip(Class<T> type, String text) {
        assertThat(Trial.written(type, Trial.read(type, text))).isEqualTo(text);
    }
}
