package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.row.RowDigestTest.digest;

import java.util.List;
import java.util.Random;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.junit.jupiter.api.Test;

/** The digest as it is defined, computed the plain way: the rounds of xxHash64, and words letter by letter. */
class RoundsOfDigestTest {
    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;

    private static long round(long before, long value) {
        return Long.rotateLeft(before + value * PRIME_2, 31) * PRIME_1;
    }

    @Test
    void words_are_a_polynomial_of_their_letters() {
        Random random = new Random(1);
        for (int length = 0; length <= 21; length++) {
            String words = random.ints(length, 'A', '\u09ff')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            long sum = polynomial(words);
            long text = 2;
            assertThat(digest(d -> d.text(3, words)))
                    .as("%d letters", length)
                    .isEqualTo(round(0, (text << 32 ^ 3) * PRIME_1 ^ sum));
        }
    }

    @Test
    void each_value_goes_into_the_round_after_the_one_before() {
        long number = 1;
        long first = round(0, (number << 32) * PRIME_1 ^ Double.doubleToRawLongBits(2.5));
        assertThat(digest(d -> d.number(0, 2.5))).isEqualTo(first);
        assertThat(digest(d -> {
                    d.number(0, 2.5);
                    d.number(1, 4);
                }))
                .isEqualTo(round(first, (number << 32 ^ 1) * PRIME_1 ^ Double.doubleToRawLongBits(4)));
    }

    @Test
    void what_is_computed_in_a_row_takes_a_round_for_each_part() {
        long inRow = 8;
        long name = round(round(0, inRow << 56 ^ 3L << 32), polynomial("RATIO"));
        assertThat(digest(d -> d.formula(3, new Expression.InRow(Operation.RATIO, List.of(4, 5), false))))
                .isEqualTo(round(round(name, 4), 5));
    }

    private static long polynomial(String words) {
        long sum = words.length();
        for (int at = 0; at < words.length(); at++) {
            sum = sum * PRIME_1 + words.charAt(at);
        }
        return sum;
    }
}
