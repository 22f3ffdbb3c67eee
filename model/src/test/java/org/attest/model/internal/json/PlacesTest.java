package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.Problem.Location;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final List<String> texts = new ArrayList<>();
    private final Places places =
            Places.in("""
            {
              "sources": [
                {"id": "s0"},   {"id": "s1"}
              ]
            }
            """.getBytes(StandardCharsets.UTF_8), (pointer, text) -> texts.add(pointer + " " + text));

    @Test
    void show_the_texts_among_the_values() {
        assertThat(texts).containsExactly("/sources/0/id s0", "/sources/1/id s1");
    }

    @Test
    void tell_where_the_value_of_a_pointer_stands() {
        assertThat(places.of("/sources/1")).isEqualTo(new Location(3, 21));
        assertThat(places.of("/sources/1/id")).isEqualTo(new Location(3, 28));
        assertThat(places.of("")).isEqualTo(new Location(1, 1));
    }

    @Test
    void know_fields_of_every_name() {
        Places odd =
                Places.in("{\"\": [{\"a/b\": 1}], \"x\": {\"\": 2}}".getBytes(StandardCharsets.UTF_8), (p, t) -> {});
        assertThat(odd.of("/")).isEqualTo(new Location(1, 6));
        assertThat(odd.of("//0/a~1b")).isEqualTo(new Location(1, 15));
        assertThat(odd.ofName("//0/a~1b")).isEqualTo(new Location(1, 8));
        assertThat(odd.of("/x/")).isEqualTo(new Location(1, 30));
    }

    @Test
    void fall_back_on_what_stands_around() {
        assertThat(places.of("/sources/0/title")).isEqualTo(places.of("/sources/0"));
        assertThat(places.of("/meetings/4")).isEqualTo(places.of(""));
    }
}
