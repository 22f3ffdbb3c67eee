package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.internal.rule.Ordered;
import org.junit.jupiter.api.Test;

class OrderedTest {
    @Test
    void copies_keep_their_order() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        List.of("delta", "alpha", "charlie", "bravo").forEach(key -> entries.put(key, key.length()));

        assertThat(Ordered.map(entries).keySet()).containsExactly("delta", "alpha", "charlie", "bravo");
        assertThat(Ordered.set(entries.keySet())).containsExactly("delta", "alpha", "charlie", "bravo");
    }

    @Test
    void copies_do_not_change() {
        Map<String, Integer> entries = new LinkedHashMap<>(Map.of("alpha", 1));
        Map<String, Integer> copy = Ordered.map(entries);
        entries.clear();

        assertThat(copy).containsOnlyKeys("alpha").isUnmodifiable();
        assertThat(Ordered.set(List.of(1))).isUnmodifiable();
    }
}
