package org.attest.intake.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.attest.intake.internal.kind.Value.Single;
import org.attest.intake.internal.table.InputCell;
import org.attest.model.internal.json.Node;
import org.junit.jupiter.api.Test;

class PercentTest {
    private static final Dialect GERMAN = Dialect.of(Optional.of(Locale.GERMANY), Optional.empty());

    private static InputCell stored(String text) {
        return new InputCell(InputCell.Type.NUMBER, text);
    }

    @Test
    void stands_in_columns_of_percentages_with_or_without_its_sign() {
        assertThat(Single.PERCENT.node(stored("100 %"), GERMAN)).isEqualTo(new Node.Numeral("100"));
        assertThat(Single.PERCENT.node(stored("64"), GERMAN)).isEqualTo(new Node.Numeral("64"));
        assertThat(Single.PERCENT.node(InputCell.of("64%"), GERMAN)).isEqualTo(new Node.Numeral("64"));
        assertThat(Single.PERCENT.node(InputCell.of("64 %"), GERMAN)).isEqualTo(new Node.Numeral("64"));
        assertThat(Single.PERCENT.node(stored("12.345 %"), GERMAN)).isEqualTo(new Node.Text("12.345"));
    }

    @Test
    void may_be_a_number_with_decimals() {
        assertThat(Single.NUMBER.node(stored("98.5"), GERMAN)).isEqualTo(new Node.Numeral("98.5"));
        assertThat(Single.NUMBER.node(stored("98.5 %"), GERMAN)).isEqualTo(new Node.Numeral("98.5"));
        assertThat(Single.NUMBER.node(InputCell.of("1.098,50 %"), GERMAN)).isEqualTo(new Node.Numeral("1098.50"));
        assertThat(Single.NUMBER.node(InputCell.of("some"), GERMAN)).isEqualTo(new Node.Text("some"));
    }

    @Test
    void is_no_count_and_no_whole_number() {
        assertThat(Single.COUNT.node(stored("64 %"), GERMAN)).isEqualTo(new Node.Text("64 %"));
        assertThat(Single.OBSERVED.node(stored("64 %"), GERMAN)).isEqualTo(new Node.Text("64 %"));
        assertThat(Single.WHOLE.node(stored("64 %"), GERMAN)).isEqualTo(new Node.Text("64 %"));
    }
}
