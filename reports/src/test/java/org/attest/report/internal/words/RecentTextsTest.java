package org.attest.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTextsTest {
    /** More texts than there are places, some with the same hash, some too long to be kept. */
    private static final List<String> TEXTS = IntStream.range(0, 20_000)
            .mapToObj(i -> i % 7 == 0 ? "x".repeat(i % 100) : (i % 2 == 0 ? "Aa" : "BB") + i / 2)
            .toList();

    @Test
    void have_the_number_of_the_text_whatever_came_before() {
        RecentTexts recent = new RecentTexts(RecentTextsTest::number);
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            String text = TEXTS.get(random.nextInt(1 + i / 10));
            assertThat(recent.of(text)).isEqualTo(number(text));
        }
    }

    @Test
    void are_asked_once_while_they_come_again() {
        int[] asked = {0};
        RecentTexts recent = new RecentTexts(text -> ++asked[0]);
        for (int i = 0; i < 100; i++) {
            assertThat(recent.of(TEXTS.get(2))).isOne();
        }
        assertThat(asked).containsExactly(1);
    }

    private static long number(String text) {
        return text.chars().asLongStream().reduce(text.length(), (sum, letter) -> 31 * sum + letter);
    }
}
