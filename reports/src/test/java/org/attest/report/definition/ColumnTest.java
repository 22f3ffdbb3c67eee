package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.value.Citation;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.document.Operation;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);

    @Test
    void copies_in_another_format_or_with_citations_are_the_same_column() {
        DecimalColumn<String> decimal = C.decimal("Rate", Unit.RATIO, String::length);
        PercentColumn<String> percent = C.percent("Share", String::length);
        RatioColumn<String> ratio = C.ratio("Persons per case", PERSONS, CASES);
        assertThat(decimal.decimals(4).isSame(decimal)).isTrue();
        assertThat(percent.decimals(4).isSame(percent)).isTrue();
        assertThat(ratio.decimals(4).isSame(ratio)).isTrue();
        assertThat(PERSONS.cite(row -> List.of()).isSame(PERSONS)).isTrue();
        assertThat(PERSONS.isSame(CASES)).isFalse();
    }

    @Test
    void columns_of_other_rows_are_others_whatever_their_key() {
        CountColumn<URI> others = Columns.of(URI.class).count("Persons", Unit.PERSONS, URI::getPort);
        assertThat(PERSONS.isSame(others)).isFalse();
    }

    @Test
    void every_kind_takes_a_key_and_keeps_it_when_it_takes_citations() {
        List<Citation> cited = List.of(Citation.of("press", "paragraph 8"));
        Stream<Column<String>> columns = Stream.of(
                C.text("x", row -> row).key("k").cite(row -> cited),
                C.count("x", Unit.CASES, String::length).key("k").cite(row -> cited),
                C.decimal("x", Unit.RATIO, String::length).key("k").cite(row -> cited),
                C.percent("x", String::length).key("k").cite(row -> cited),
                C.money("x", Money::parse).key("k").cite(row -> cited),
                C.date("x", PartialDate::parse).key("k").cite(row -> cited),
                C.term("x", Term::parse).key("k").cite(row -> cited),
                C.flag("x", String::isEmpty).key("k").cite(row -> cited),
                C.linkOr("x", Reason.NOT_REPORTED, row -> row, row -> Optional.empty())
                        .key("k")
                        .cite(row -> cited));
        assertThat(columns).allSatisfy(column -> {
            assertThat(column.key()).isEqualTo("k");
            assertThat(column.head().citations().orElseThrow().apply("row")).isEqualTo(cited);
        });
        assertThat(C.ratio("x", PERSONS, CASES).key("k").key()).isEqualTo("k");
    }

    @Test
    void number_columns_know_their_unit() {
        assertThat(PERSONS.unit()).isEqualTo(Unit.PERSONS);
        assertThat(C.ratio("x", PERSONS, CASES).unit()).isEqualTo(Unit.RATIO);
        assertThat(C.share("x", PERSONS, PERSONS).unit()).isEqualTo(Unit.PERCENT);
        assertThat(C.percent("x", String::length).unit()).isEqualTo(Unit.PERCENT);
        assertThat(C.money("x", Money::parse).unit()).isEqualTo(new Unit("money"));
    }

    @Test
    void rejects_a_share_of_another_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.share("Convicted", PERSONS, CASES))
                .withMessage("share \"Convicted\" is of persons in cases, must be of one unit; a ratio may mix them");
    }

    @Test
    void rejects_a_ratio_of_other_rows() {
        // The compiler sees to it unless the row class is a subclass.
        Columns<CharSequence> texts = Columns.of(CharSequence.class);
        CountColumn<CharSequence> length = texts.count("Length", Unit.CASES, CharSequence::length);
        ColumnMetadata<CharSequence> head = new ColumnMetadata<>(CharSequence.class, "rate", "Rate", Optional.empty());
        ColumnMetadata<CharSequence> other = new ColumnMetadata<>(subclass(), "length", "Length", Optional.empty());
        CountColumn<CharSequence> foreign = new CountColumn<>(other, length.reading(), Unit.CASES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatioColumn<>(head, Operation.RATIO, length, foreign, 2, false, Contrast.plain()))
                .withMessage("ratio \"Rate\" has inputs of other rows, must be of CharSequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatioColumn<>(head, Operation.RATIO, foreign, length, 2, false, Contrast.plain()))
                .withMessage("ratio \"Rate\" has inputs of other rows, must be of CharSequence");
    }

    @SuppressWarnings("unchecked") // The mistake under test.
    private static Class<CharSequence> subclass() {
        return (Class<CharSequence>) (Class<?>) String.class;
    }
}
