package org.attest.model.value;

/** One source's statement of a value. */
public record Assertion<T>(T value, Citation citation, Basis basis, Confidence confidence) {
    public static <T> Assertion<T> stated(T value, Citation citation) {
        return new Assertion<>(value, citation, Basis.STATED, Confidence.UNRATED);
    }

    public static <T> Assertion<T> inferred(T value, Citation citation) {
        return new Assertion<>(value, citation, Basis.INFERRED, Confidence.UNRATED);
    }
}
