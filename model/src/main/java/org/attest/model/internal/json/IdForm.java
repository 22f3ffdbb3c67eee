package org.attest.model.internal.json;

import java.util.Optional;

/** The id of a thing: what references are checked against. */
record IdForm<T>(ScalarForm<T> written, Class<?> owner) implements FormOf<T, T> {
    @Override
    public Optional<T> read(Spot spot) {
        Optional<T> read = written.read(spot);
        read.ifPresentOrElse(
                value -> spot.reading().ids().given(Pointer.parent(spot.pointer()), owner, value.toString()),
                () -> missing(spot.reading()));
        return read;
    }

    @Override
    public Node write(T value, Comments here) {
        return written.write(value, here);
    }

    @Override
    public void missing(Reading reading) {
        reading.ids().lost(owner);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return written.schema(definitions).described("what others refer to it by");
    }
}
