package org.attest.report.internal.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static float[] apart(Float... middles) {
        return Spread.apart(List.of(middles), Collections.nCopies(middles.length, 10f), 0, 100);
    }

    @Test
    void leaves_what_stands_apart_where_it_is() {
        assertThat(apart(80f, 20f, 50f)).containsExactly(80, 20, 50);
    }

    @Test
    void moves_what_touches_apart_around_its_middle() {
        assertThat(apart(50f, 50f)).containsExactly(55, 45);
        assertThat(apart(52f, 48f, 50f)).containsExactly(60, 40, 50);
    }

    @Test
    void keeps_within_its_bounds() {
        assertThat(apart(100f, 99f)).containsExactly(95, 85);
        assertThat(apart(0f, 1f, 18f)).containsExactly(5, 15, 25);
    }

    @Test
    void never_lets_two_overlap_nor_changes_their_order() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(7);
            List<Float> middles = new ArrayList<>();
            List<Float> heights = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                middles.add(random.nextFloat() * 100);
                heights.add(2 + random.nextFloat() * 10);
            }
            float[] placed = Spread.apart(middles, heights, 0, 100);
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted((i, k) -> Float.compare(middles.get(k), middles.get(i)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i = 1; i < size; i++) {
                float space = placed[order[i - 1]] - placed[order[i]];
                assertThat(space)
                        .isGreaterThanOrEqualTo((heights.get(order[i - 1]) + heights.get(order[i])) / 2 - 0.01f);
            }
            assertThat(placed[order[0]] + heights.get(order[0]) / 2).isLessThanOrEqualTo(100.01f);
        }
    }
}
