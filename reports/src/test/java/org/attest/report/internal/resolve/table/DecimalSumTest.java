package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalSumTest {
    @Test
    void sums_of_decimals_are_exact_to_the_last_digit() {
        Random random = new Random(20260224);
        for (int run = 0; run < 20_000; run++) {
            DecimalSum sum = new DecimalSum();
            BigDecimal right = BigDecimal.ZERO;
            for (int i = random.nextInt(20); i >= 0; i--) {
                BigDecimal number = BigDecimal.valueOf(random.nextLong(-999_999_999, 1_000_000_000), 3);
                right = right.add(number);
                sum.add(number.doubleValue());
            }
            assertThat(sum.decimal()).isEqualByComparingTo(right);
            assertThat(sum.rounded()).isEqualTo(right.doubleValue());
        }
    }

    @Test
    void places_may_grow_and_numbers_may_be_great() {
        DecimalSum sum = new DecimalSum();
        BigDecimal right = BigDecimal.ZERO;
        for (String number :
                new String[] {"1", "0.5", "0.125", "1E20", "0.000000000000001", "-1E20", "999999999999999", "1E-30"}) {
            sum.add(Double.parseDouble(number));
            right = right.add(new BigDecimal(number));
        }
        assertThat(sum.decimal()).isEqualByComparingTo(right);
        assertThat(sum.count()).isEqualTo(8);
    }

    @Test
    void a_long_column_of_great_numbers_does_not_overflow() {
        DecimalSum sum = new DecimalSum();
        for (int i = 0; i < 100_000; i++) {
            sum.add(999_999_999_999_999d);
        }
        assertThat(sum.decimal()).isEqualByComparingTo("99999999999999900000");
    }

    @Test
    void of_measured_numbers_fifteen_digits_count() {
        DecimalSum sum = new DecimalSum();
        for (double number : new double[] {34.5, 27.25, 94 / 3d, 0.1 + 0.2}) {
            sum.add(number);
        }
        assertThat(sum.decimal()).isEqualByComparingTo("93.3833333333333");
    }

    /** Twenty thousand roundings of a great sum may reach its last place, and those of a small one do not. */
    @Test
    void tells_whether_a_program_that_adds_doubles_comes_to_the_same() {
        DecimalSum great = new DecimalSum();
        DecimalSum small = new DecimalSum();
        for (int i = 0; i < 20_000; i++) {
            great.add(44_956_582.488);
            small.add(4_495.488);
        }
        assertThat(great.isStable(3)).isFalse();
        assertThat(great.isStable(0)).isTrue();
        assertThat(small.isStable(3)).isTrue();
        assertThat(small.isStable(Integer.MAX_VALUE)).isTrue();
        DecimalSum quarters = new DecimalSum();
        for (int i = 0; i < 1_000_000; i++) {
            quarters.add(i / 4.0);
        }
        assertThat(quarters.isStable(2)).isTrue();
    }

    @Test
    void what_is_no_decimal_of_fifteen_digits_changes_nothing_for_what_follows() {
        DecimalSum first = new DecimalSum();
        DecimalSum last = new DecimalSum();
        first.add(0.1 + 0.2);
        for (int i = 0; i < 10_000; i++) {
            first.add(10_000_000.1);
            last.add(10_000_000.1);
        }
        last.add(0.1 + 0.2);
        assertThat(first.isStable(3)).isEqualTo(last.isStable(3)).isTrue();
        assertThat(first.decimal()).isEqualByComparingTo(last.decimal()).isEqualByComparingTo("100000001000.3");
    }

    @Test
    void decimals_of_any_length() {
        DecimalSum sum = new DecimalSum();
        sum.add(new BigDecimal("123456789012345.67"));
        sum.add(0.33);
        assertThat(sum.decimal()).isEqualByComparingTo("123456789012346.00");
    }
}
