package org.attest.report.internal.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static float[] apart(float... middles) {
        float[] heights = new float[middles.length];
        Arrays.fill(heights, 10);
        return Spread.apart(middles, heights, 0, 100);
    }

    @Test
    void leaves_what_stands_apart_where_it_is() {
        assertThat(apart(80, 20, 50)).containsExactly(80, 20, 50);
    }

    @Test
    void moves_what_touches_apart_around_its_middle() {
        assertThat(apart(50, 50)).containsExactly(55, 45);
        assertThat(apart(52, 48, 50)).containsExactly(60, 40, 50);
    }

    @Test
    void keeps_within_its_bounds() {
        assertThat(apart(100, 99)).containsExactly(95, 85);
        assertThat(apart(0, 1, 18)).containsExactly(5, 15, 25);
    }

    @Test
    void never_lets_two_overlap_nor_changes_their_order() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(7);
            float[] middles = new float[size];
            float[] heights = new float[size];
            for (int i = 0; i < size; i++) {
                middles[i] = random.nextFloat() * 100;
                heights[i] = 2 + random.nextFloat() * 10;
            }
            float[] placed = Spread.apart(middles, heights, 0, 100);
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted((i, k) -> Float.compare(middles[k], middles[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int i = 1; i < size; i++) {
                float space = placed[order[i - 1]] - placed[order[i]];
                assertThat(space).isGreaterThanOrEqualTo((heights[order[i - 1]] + heights[order[i]]) / 2 - 0.01f);
            }
            assertThat(placed[order[0]] + heights[order[0]] / 2).isLessThanOrEqualTo(100.01f);
        }
    }
}
