package org.attest.model.internal.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of one type stand in JSON: both ways, so that what is written can be read. Who lays values out otherwise, in
 * the columns of a table, asks their forms what they are made of.
 */
public interface Form<T> {
    /** The value at a spot; empty when it cannot be read, which is then reported there. */
    Optional<T> read(Spot spot);

    Node write(T value, Comments here);

    /** What a field left out means, and so what need not be written; empty when the field is mandatory. */
    default Optional<T> whenAbsent() {
        return Optional.empty();
    }

    /** What may stand here, for a message: {@code must be ...}. */
    String allowed();

    /** What a schema calls the type that is written so. */
    String name();

    /** The same for a schema: what may stand here; what has a name of its own is added to the definitions. */
    Schema schema(Definitions definitions);

    /** Called when a mandatory field of this form is missing. */
    default void missing(Reading reading) {}

    /** The forms of the fields of an object whose fields have names of their own; none in anything else. */
    default Map<String, ? extends Form<?>> fields() {
        return Map.of();
    }

    /** The form of a type that is written as this one. */
    default <U> Form<U> as(Function<T, U> read, Function<U, T> write) {
        Form<T> written = this;
        return new FormOf<T, U>() {
            @Override
            public Form<T> written() {
                return written;
            }

            @Override
            public Optional<U> read(Spot spot) {
                return written.read(spot).flatMap(value -> spot.made(() -> read.apply(value)));
            }

            @Override
            public Node write(U value, Comments here) {
                return written.write(write.apply(value), here);
            }
        };
    }
}
