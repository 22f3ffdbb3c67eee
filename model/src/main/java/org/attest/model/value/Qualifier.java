package org.attest.model.value;

/** ISO 8601-2 qualification of a date: uncertain {@code ?}, approximate {@code ~}, both {@code %}. */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }

    static Qualifier of(String mark) {
        for (Qualifier qualifier : values()) {
            if (qualifier.mark.equals(mark)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("qualifier \"" + mark + "\" is unknown, must be one of ? ~ %");
    }
}
