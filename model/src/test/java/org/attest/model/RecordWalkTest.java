package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.actor.Person;
import org.attest.model.value.Claim;
import org.attest.model.value.Hidden;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

class RecordWalkTest {
    public record Leaf(Ref<Person> person) {}

    public record Tree(
            Optional<Leaf> leaf,
            List<Leaf> leaves,
            Map<Letter, Leaf> byLetter,
            Map<String, Leaf> byName,
            Claim<Ref<Person>> claim) {}

    public enum Letter {
        BIG_A
    }

    private static final Leaf LEAF = new Leaf(Ref.to("masud"));

    @Test
    void reaches_every_reference_with_its_pointer_and_its_type() {
        Map<String, Type> types = new LinkedHashMap<>();
        Tree tree = new Tree(
                Optional.of(LEAF),
                List.of(LEAF, LEAF),
                Map.of(Letter.BIG_A, LEAF),
                Map.of("a/b~c", LEAF),
                Claim.stated(Ref.to("masud"), Samples.S4));

        RecordWalk.of("/trees/0", tree, (place, type, value) -> {
            if (value instanceof Ref<?>) {
                types.put(place.pointer(), type);
            }
            return true;
        });

        assertThat(types.keySet())
                .containsExactly(
                        "/trees/0/leaf/person",
                        "/trees/0/leaves/0/person",
                        "/trees/0/leaves/1/person",
                        "/trees/0/byLetter/big-a/person",
                        "/trees/0/byName/a~1b~0c/person",
                        "/trees/0/claim/assertions/0/value");
        assertThat(types.values())
                .extracting(Type::getTypeName)
                .containsOnly("org.attest.model.value.Ref<org.attest.model.actor.Person>");
    }

    public sealed interface Choice {
        record OfTwo(Ref<Person> one, Ref<Person> other) implements Choice {}

        record Only(Ref<Person> person) implements Choice {}
    }

    public record Choices(Choice first, Choice second) {}

    @Test
    void names_what_was_chosen_as_the_file_does() {
        Choices choices =
                new Choices(new Choice.OfTwo(Ref.to("masud"), Ref.to("momen")), new Choice.Only(Ref.to("masud")));
        List<String> pointers = new ArrayList<>();

        RecordWalk.of("", choices, (place, type, value) -> {
            if (value instanceof Ref<?>) {
                pointers.add(place.pointer());
            }
            return true;
        });

        assertThat(pointers).containsExactly("/first/ofTwo/one", "/first/ofTwo/other", "/second/only");
    }

    @Test
    void visits_the_root_first() {
        List<String> pointers = new ArrayList<>();

        RecordWalk.of("", LEAF, (place, type, value) -> pointers.add(place.pointer()));

        assertThat(pointers).startsWith("", "/person");
    }

    @Test
    void rejects_a_record_that_is_not_public() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordWalk.of("", Hidden.record("secret"), (place, type, value) -> true))
                .withMessage("component text of org.attest.model.value.Hidden$Secret cannot be read,"
                        + " must be of a public record");
    }
}
