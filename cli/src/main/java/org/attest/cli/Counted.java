package org.attest.cli;

import org.attest.report.wording.Notation;

/** Says how many there are of a thing: "1 row", "1,200 rows". */
final class Counted {
    private Counted() {}

    static String of(long number, String thing) {
        return of(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String of(long number) {
        return Notation.ENGLISH.print(number);
    }
}
