package org.attest.model.internal.json;

import java.util.Optional;
import java.util.function.Supplier;

/** A value at its place in the text that is being read, without the comment that stands in it. */
record Spot(Node node, String pointer, Reading reading) {
    Spot {
        node = reading.withoutComment(pointer, node);
    }

    Spot member(String name, Node value) {
        return new Spot(value, Pointer.member(pointer, name), reading);
    }

    Spot element(int index, Node value) {
        return new Spot(value, Pointer.element(pointer, index), reading);
    }

    /** Another value that stands at the same place: part of what was typed there. */
    Spot with(Node part) {
        return new Spot(part, pointer, reading);
    }

    /** Reports what is wrong here; empty, so that a form can return it. */
    <T> Optional<T> reject(String message) {
        reading.reject(pointer, message);
        return Optional.empty();
    }

    /** Reports that something else should stand here. */
    <T> Optional<T> rejectAs(String allowed) {
        return reject("is " + node.described() + ", must be " + allowed);
    }

    /** What the maker makes; a rule of the model that it breaks becomes a problem here. */
    <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            return reject(String.valueOf(e.getMessage()));
        }
    }
}
