package org.attest.model.value;

/** One source's statement of a value. */
public record Assertion<T>(T value, Citation citation, Basis basis, Confidence confidence) {
    /** What a source states in so many words. */
    public static <T> Assertion<T> stated(T value, Citation citation) {
        return new Assertion<>(value, citation, Basis.STATED, Confidence.UNRATED);
    }

    /** What follows from what a source says, without being said. */
    public static <T> Assertion<T> inferred(T value, Citation citation) {
        return new Assertion<>(value, citation, Basis.INFERRED, Confidence.UNRATED);
    }
}
