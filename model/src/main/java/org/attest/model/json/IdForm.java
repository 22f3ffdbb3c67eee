package org.attest.model.json;

import java.util.Optional;

/** The id of a thing: what references are checked against. */
record IdForm<T>(ScalarForm<T> id, Class<?> owner) implements Form<T> {
    @Override
    public Optional<T> read(Spot spot) {
        Optional<T> read = id.read(spot);
        read.ifPresentOrElse(
                value -> spot.reading().ids().given(Pointer.parent(spot.pointer()), owner, value.toString()),
                () -> missing(spot.reading()));
        return read;
    }

    @Override
    public Node write(T value, Comments here) {
        return id.write(value, here);
    }

    @Override
    public void missing(Reading reading) {
        reading.ids().lost(owner);
    }

    @Override
    public String allowed() {
        return id.allowed();
    }

    @Override
    public String name() {
        return id.name();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return id.schema(definitions).described("what others refer to it by");
    }
}
