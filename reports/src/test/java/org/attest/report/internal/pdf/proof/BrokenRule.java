package org.attest.report.internal.pdf.proof;

/**
 * A rule of a standard that a file breaks.
 *
 * @param rule the clause and the number of its test, such as {@code 7.3-1}
 * @param firstPlace where it is broken first, as the checker writes it
 * @param count how often
 */
public record BrokenRule(String flavour, String rule, String message, String firstPlace, int count) {
    @Override
    public String toString() {
        return flavour + " " + rule + ", " + count + " times: " + message + "\n    first at " + firstPlace;
    }
}
