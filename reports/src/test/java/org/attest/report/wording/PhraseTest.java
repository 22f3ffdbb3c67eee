package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Phrase PHRASE = Phrase.in(Notation.ENGLISH);

    private static String said(Object value) {
        return PHRASE.value(value).toString();
    }

    private static Assertion<Count> assertion(int count, String source) {
        return Assertion.stated(Count.exactly(count), Citation.of(new SourceId(source)));
    }

    @Test
    void says_one_and_many() {
        assertThat(PHRASE.count(1, "tribunal", "tribunals")).hasToString("1 tribunal");
        assertThat(PHRASE.count(0, "tribunal", "tribunals")).hasToString("0 tribunals");
        assertThat(PHRASE.count(1200, "tribunal", "tribunals")).hasToString("1,200 tribunals");
    }

    @Test
    void says_shares_and_lists_and_what_there_is_none_of() {
        assertThat(PHRASE.share(3, 7).words("report a figure.")).hasToString("3 of 7 report a figure.");
        assertThat(PHRASE.share(0, 7)).hasToString("none of 7");
        assertThat(PHRASE.list(List.of("Dhaka", "Rajshahi", "Barishal"), "no tribunal"))
                .hasToString("Dhaka, Rajshahi and Barishal");
        assertThat(PHRASE.list(List.of("Dhaka"), "no tribunal")).hasToString("Dhaka");
        assertThat(PHRASE.list(List.of(), "no tribunal")).hasToString("no tribunal");
    }

    @Test
    void parts_are_apart_but_for_marks() {
        assertThat(PHRASE.words("In")
                        .words("Dhaka")
                        .words("(")
                        .name("the 2012 Act")
                        .words("),")
                        .words("")
                        .words("that is")
                        .words("."))
                .hasToString("In Dhaka (the 2012 Act), that is.");
        assertThat(PHRASE).hasToString("");
    }

    @Test
    void says_values_as_cells_do() {
        assertThat(said(Count.parse(">295"))).isEqualTo("over 295");
        assertThat(said(LocalDate.of(2024, 3, 8))).isEqualTo("8 March 2024");
        assertThat(said(Term.parse("18m"))).isEqualTo("1 year 6 months");
        assertThat(said(Money.parse("BDT 50000"))).isEqualTo("BDT 50,000.00");
        assertThat(said(true)).isEqualTo("yes");
        assertThat(said(Unit.PERSONS)).isEqualTo("persons");
        assertThat(said(Measure.of(1500, Unit.PERSONS))).isEqualTo("1,500");
    }

    @Test
    void says_why_there_is_no_value_or_what_the_sources_say_instead() {
        assertThat(said(Claim.notReported())).isEqualTo("not reported");
        assertThat(said(Measure.undefined(Reason.NO_DUE_DATE))).isEqualTo("no due date");
        assertThat(said(Claim.of(List.of(assertion(18, "one"), assertion(19, "other")))))
                .isEqualTo("18 or 19");
    }

    @Test
    void refuses_figures_that_are_typed() {
        for (String typed : List.of("94 persons", "\u09EF\u09EA")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PHRASE.words(typed))
                    .withMessage("words \"" + typed + "\" have a digit, must be said as value(..) or name(..),"
                            + " or with the reason why they need no source");
            assertThatIllegalArgumentException().isThrownBy(() -> PHRASE.value(typed));
            assertThatIllegalArgumentException().isThrownBy(() -> PHRASE.list(List.of(), typed));
            assertThatIllegalArgumentException().isThrownBy(() -> PHRASE.count(2, "person", typed));
        }
    }

    @Test
    void takes_digits_with_the_reason_why_they_need_no_source() {
        assertThat(PHRASE.words("on a scale of 1 to 5", "the scale of the standard"))
                .hasToString("on a scale of 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PHRASE.words("in 5 steps", " "))
                .withMessage("reason of \"in 5 steps\" is blank, must say why it needs no source");
    }

    @Test
    void refuses_values_that_no_cell_prints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PHRASE.value(Pattern.compile("")))
                .withMessageStartingWith("value is of java.util.regex.Pattern, must be a number, date,");
    }
}
