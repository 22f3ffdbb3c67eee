package org.attest.report.internal.xlsx.plan;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.attest.report.internal.xlsx.look.FormatCodes;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What formulas know of numbers within texts, which depends on the language. */
record CellTexts(Notation notation) {
    private static final String NUMBER = "\1";

    /** Whether the text of a cell has digits: the last character tells where all bounds end in a Latin one. */
    String hasDigits(String cell) {
        String digits = notation.say(Word.DIGITS);
        boolean last = Stream.of(Word.OVER, Word.AT_LEAST, Word.UNDER, Word.AT_MOST, Word.ABOUT)
                .allMatch(bound -> notation.say(bound, NUMBER).endsWith(NUMBER));
        return last && digits.startsWith("0")
                ? "ISNUMBER(--RIGHT(" + cell + "))"
                : "SUMPRODUCT(--ISNUMBER(FIND({"
                        + digits.chars()
                                .mapToObj(digit -> Formulas.quoted(Character.toString(digit)))
                                .collect(joining(","))
                        + "}," + cell + ")))>0";
    }

    /** A count as text with its groups, by the viewer's marks. */
    String ofCount(String count) {
        return notation.isPlain()
                ? "FIXED(" + count + ",0)"
                : "TEXT(" + count + "," + Formulas.quoted(FormatCodes.of(Format.whole(), notation)) + ")";
    }
}
