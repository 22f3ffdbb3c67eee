package org.attest.model.value;

/** Gives out a record whose type nobody else can see. */
public final class Hidden {
    private Hidden() {}

    private record Secret(String text) {}

    public static Record record(String text) {
        return new Secret(text);
    }
}
