package org.attest.model.internal.json;

import java.util.Map;
import java.util.Optional;

/** A form that stands in JSON as another one does. */
public interface FormOf<W, T> extends Form<T> {
    Form<W> written();

    @Override
    default String allowed() {
        return written().allowed();
    }

    @Override
    default String name() {
        return written().name();
    }

    @Override
    default Schema schema(Definitions definitions) {
        return written().schema(definitions);
    }

    @Override
    default Map<String, ? extends Form<?>> fields() {
        return written().fields();
    }

    /** A value that may be left out. */
    record OptionalForm<T>(Form<T> written) implements FormOf<T, Optional<T>> {
        @Override
        public Optional<Optional<T>> read(Spot spot) {
            return written.read(spot).flatMap(value -> Optional.of(Optional.of(value)));
        }

        @Override
        public Node write(Optional<T> value, Comments here) {
            return written.write(value.orElseThrow(), here);
        }

        @Override
        public Optional<Optional<T>> whenAbsent() {
            return Optional.of(Optional.empty());
        }
    }
}
