package org.attest.model.json;

import java.util.Optional;

/** A value that may be left out. */
record OptionalForm<T>(Form<T> present) implements Form<Optional<T>> {
    @Override
    public Optional<Optional<T>> read(Spot spot) {
        return present.read(spot).flatMap(value -> Optional.of(Optional.of(value)));
    }

    @Override
    public Node write(Optional<T> value, Comments here) {
        return present.write(value.orElseThrow(), here);
    }

    @Override
    public Optional<Optional<T>> whenAbsent() {
        return Optional.of(Optional.empty());
    }

    @Override
    public String allowed() {
        return present.allowed();
    }

    @Override
    public String name() {
        return present.name();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return present.schema(definitions);
    }
}
