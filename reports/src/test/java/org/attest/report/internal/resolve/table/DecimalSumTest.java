package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            assertThat(sum.decimal().orElseThrow()).isEqualByComparingTo(right);
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
        assertThat(sum.decimal().orElseThrow()).isEqualByComparingTo(right);
        assertThat(sum.count()).isEqualTo(8);
    }

    @Test
    void a_long_column_of_great_numbers_does_not_overflow() {
        DecimalSum sum = new DecimalSum();
        for (int i = 0; i < 100_000; i++) {
            sum.add(999_999_999_999_999d);
        }
        assertThat(sum.decimal().orElseThrow()).isEqualByComparingTo("99999999999999900000");
    }

    @Test
    void what_was_measured_is_no_decimal() {
        DecimalSum sum = new DecimalSum();
        sum.add(0.5);
        for (int i = 0; i < 10; i++) {
            sum.add(1 / 3d);
        }
        assertThat(sum.decimal()).isEmpty();
        assertThat(sum.rounded()).isCloseTo(0.5 + 10 / 3d, within(1e-15));
    }

    @Test
    void decimals_of_any_length() {
        DecimalSum sum = new DecimalSum();
        sum.add(new BigDecimal("123456789012345.67"));
        sum.add(0.33);
        assertThat(sum.decimal().orElseThrow()).isEqualByComparingTo("123456789012346.00");
    }
}
