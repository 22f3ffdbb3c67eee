package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordFormTest {
    /** The kinds of components that a record can have. */
    public record Course(
            String title,
            int hours,
            Optional<String> place,
            List<String> topics,
            Set<Integer> goals,
            Map<String, Integer> seats,
            Optional<Boolean> repeated) {
        public Course {
            if (hours < 1) {
                throw new IllegalArgumentException("course has " + hours + " hours, must have at least 1");
            }
        }
    }

    @Test
    void leaves_out_what_goes_without_saying() {
        Course bare = new Course("Law", 2, Optional.empty(), List.of(), Set.of(), Map.of(), Optional.empty());
        String text = "{\"title\": \"Law\", \"hours\": 2}\n";
        assertThat(Trial.written(Course.class, bare)).isEqualTo(text);
        assertThat(Trial.read(Course.class, text)).isEqualTo(bare);
    }

    @Test
    void writes_fields_in_the_order_of_the_components_and_elements_in_theirs() {
        Course full = Trial.read(Course.class, """
                {"repeated": true, "seats": {"K": 9, "D": 30}, "goals": [16, 5], "topics": ["b", "a"],
                 "place": "Dhaka", "hours": 2, "title": "Law"}
                """);
        assertThat(Trial.written(Course.class, full)).isEqualTo("""
                        {"title": "Law", "hours": 2, "place": "Dhaka", "topics": ["b", "a"], "goals": [16, 5], \
                        "seats": {"K": 9, "D": 30}, "repeated": true}
                        """);
    }

    @Test
    void reports_a_missing_field_at_its_object() {
        assertThat(Trial.problems(Course.class, "{\"hours\": 2}"))
                .containsExactly("line 1, column 1: field \"title\" is missing, must be a text");
    }

    @Test
    void takes_a_mistyped_field_for_the_nearest_and_reports_it_once() {
        assertThat(Trial.problems(Course.class, "{\"Titel\": \"Law\", \"hours\": 2}"))
                .containsExactly("line 1, column 2: /Titel: field \"Titel\" is unknown (perhaps \"title\"),"
                        + " must be one of title, hours, place, topics, goals, seats, repeated");
    }

    @Test
    void reports_what_is_wrong_inside_a_mistyped_field_too() {
        assertThat(Trial.problems(Course.class, "{\"title\": \"Law\", \"hour\": \"two\"}"))
                .containsExactly(
                        "line 1, column 18: /hour: field \"hour\" is unknown (perhaps \"hours\"),"
                                + " must be one of title, hours, place, topics, goals, seats, repeated",
                        "line 1, column 26: /hour: is the text \"two\", must be a whole number up to 2147483647");
    }

    @Test
    void guesses_nothing_from_a_field_that_is_far_from_all() {
        assertThat(Trial.problems(Course.class, "{\"title\": \"Law\", \"hours\": 2, \"x/y~z\": null}"))
                .containsExactly("line 1, column 30: /x~1y~0z: field \"x/y~z\" is unknown,"
                        + " must be one of title, hours, place, topics, goals, seats, repeated");
    }

    @Test
    void reports_the_rule_of_the_record_at_its_object() {
        assertThat(Trial.problems(Course.class, "{\"title\": \"Law\", \"hours\": 0}"))
                .containsExactly("line 1, column 1: course has 0 hours, must have at least 1");
    }

    @Test
    void does_not_make_a_record_with_a_broken_part() {
        assertThat(Trial.problems(Course.class, "{\"title\": 7, \"hours\": 0}"))
                .containsExactly("line 1, column 11: /title: is the number 7, must be a text");
    }

    @Test
    void reports_every_part_that_is_wrong() {
        assertThat(Trial.problems(Course.class, """
                        {
                          "title": "Law",
                          "hours": 2,
                          "topics": ["a", 1, null],
                          "goals": [5, 16, 5],
                          "seats": {"Dhaka": "many"},
                          "place": null
                        }
                        """))
                .containsExactly(
                        "line 4, column 19: /topics/1: is the number 1, must be a text",
                        "line 4, column 22: /topics/2: is null, must be a text",
                        "line 5, column 20: /goals/2: is there already, must stand once",
                        "line 6, column 22: /seats/Dhaka: is the text \"many\", must be a whole number up to 2147483647",
                        "line 7, column 12: /place: is null, must be a text");
    }

    @Test
    void reports_a_value_that_is_no_object_no_list_and_no_map() {
        assertThat(Trial.problems(Course.class, "[]"))
                .containsExactly("line 1, column 1: is a list, must be an object with the fields"
                        + " title, hours, place, topics, goals, seats, repeated");
        assertThat(Trial.problems(Course.class, "{\"title\": \"Law\", \"hours\": 2, \"topics\": \"a\", \"seats\": []}"))
                .containsExactly(
                        "line 1, column 40: /topics: is the text \"a\", must be a list, each a text",
                        "line 1, column 54: /seats: is a list, must be an object with, for a text,"
                                + " a whole number up to 2147483647");
    }

    @Test
    void refuses_a_record_that_is_not_public() {
        assertThatThrownBy(() -> Trial.read(Closed.Inner.class, "{\"name\": \"x\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "record org.attest.model.internal.json.RecordFormTest$Closed$Inner is out of reach, must be public");
    }

    public record Endless(String name) {
        public Endless {
            if (name.equals("deep")) {
                throw new StackOverflowError("within");
            }
        }
    }

    @Test
    void passes_on_errors_as_they_are() {
        assertThatThrownBy(() -> Trial.read(Endless.class, "{\"name\": \"deep\"}"))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("within");
    }

    static final class Closed {
        private record Inner(String name) {}
    }
}
