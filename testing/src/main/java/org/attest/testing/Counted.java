package org.attest.testing;

/** Numbers of things, in words. */
final class Counted {
    private Counted() {}

    static String rows(int count) {
        return of(count, "row", "rows");
    }

    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
