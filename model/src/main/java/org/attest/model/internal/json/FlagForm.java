package org.attest.model.internal.json;

import java.util.Optional;

/** A yes or no; a flag left out is no. */
record FlagForm() implements Form<Boolean> {
    @Override
    public Optional<Boolean> read(Spot spot) {
        return spot.node() instanceof Node.Flag(boolean value) ? Optional.of(value) : spot.rejectAs(allowed());
    }

    @Override
    public Node write(Boolean value, Comments here) {
        return new Node.Flag(value);
    }

    @Override
    public Optional<Boolean> whenAbsent() {
        return Optional.of(false);
    }

    @Override
    public String allowed() {
        return "true or false";
    }

    @Override
    public String name() {
        return "Flag";
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.type("boolean");
    }
}
