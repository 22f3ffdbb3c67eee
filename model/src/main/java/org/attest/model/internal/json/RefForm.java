package org.attest.model.internal.json;

import java.util.Optional;
import org.attest.model.internal.Kinds;

/** The id of another thing of the dossier; that it exists is checked when all ids are known. */
record RefForm<T>(ScalarForm<T> written, Class<?> target) implements FormOf<T, T> {
    @Override
    public Optional<T> read(Spot spot) {
        Optional<T> read = written.read(spot);
        read.ifPresent(value -> spot.reading().ids().used(spot.pointer(), target, value.toString()));
        return read;
    }

    @Override
    public Node write(T value, Comments here) {
        return written.write(value, here);
    }

    @Override
    public String name() {
        return "RefTo" + target.getSimpleName();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return written.schema(definitions).described("the id of " + Kinds.named(target) + " in this dossier");
    }
}
