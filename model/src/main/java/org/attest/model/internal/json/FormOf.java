package org.attest.model.internal.json;

/** A form that stands in JSON as another one does. */
interface FormOf<W, T> extends Form<T> {
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
}
