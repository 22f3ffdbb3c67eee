package org.attest.model.json;

import java.util.Optional;
import org.attest.model.Kinds;

/** The id of another thing of the dossier; that it exists is checked when all ids are known. */
record RefForm<T>(ScalarForm<T> id, Class<?> target) implements Form<T> {
    @Override
    public Optional<T> read(Spot spot) {
        Optional<T> read = id.read(spot);
        read.ifPresent(value -> spot.reading().ids().used(spot.pointer(), target, value.toString()));
        return read;
    }

    @Override
    public Node write(T value, Comments here) {
        return id.write(value, here);
    }

    @Override
    public String allowed() {
        return id.allowed();
    }

    @Override
    public String name() {
        return "RefTo" + target.getSimpleName();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return id.schema(definitions).described("the id of " + Kinds.named(target) + " in this dossier");
    }
}
